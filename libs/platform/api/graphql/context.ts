import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.js';

/** What resolvers get: who asks, and the request for the few that set cookies. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Tells who asks, from the request's session. Given by the feature that owns sessions. */
export interface ViewerSource {
  viewerOf(request: FastifyRequest): Promise<Viewer>;
  /** Who the viewers of these sessions are now, in any language; sessions that are over are left out. */
  viewersNow(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Viewer>>;
}

export const VIEWER_SOURCE = Symbol('VIEWER_SOURCE');
