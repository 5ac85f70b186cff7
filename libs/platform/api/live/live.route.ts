import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Socket } from 'node:net';
import type { Json } from '@samskap/platform-contract/delta';
import { Clock } from '../clock/clock.js';
import { VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { publicError } from '../graphql/errors.js';
import { LOGGER } from '../http/logger.js';
import { STREAM_PATH } from '../http/server.js';
import { networkOf } from '../limits/network.js';
import { Reads } from '../reads/reads.service.js';
import type { Viewer } from '../viewer.js';
import { type AskedToWatch, askedBy } from './asked-to-watch.js';
import { LiveLimits } from './live-limits.js';
import type { LiveGroup, LiveRead } from './live-group.js';
import { LiveReads } from './live-reads.service.js';
import { LiveStream } from './live-stream.js';
import { rightsOf } from './rights.js';
import { WatchedQueries } from './watched-query.js';

/** Readers that lose their stream come back after a time of their own within these, so that a restart does not meet all at once. */
const SOONEST_BACK_MS = 500;
const LATEST_BACK_MS = 3_000;
const RETRY_AFTER_SECONDS = 10;

const STATUS: Readonly<Record<string, number>> = { TOO_MANY_ATTEMPTS: 429, UNAVAILABLE: 503, INTERNAL: 500 };

/** Serves live reads: POST with `query` and `variables` as to /graphql, or GET with the same in the address, answered as Server-Sent Events. */
export function serveLive(server: FastifyInstance, app: INestApplicationContext, options: { readonly introspection: boolean }): void {
  const live = app.get(LiveReads);
  const limits = new LiveLimits(live);
  let queries: WatchedQueries | null = null;
  server.addHook('preClose', async () => live.closeAll());

  const watch = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const network = networkOf(request.ip);
    const leave = limits.enter(network);
    if (!leave) return busy(reply);
    try {
      const asked = askedBy(request);
      queries ??= new WatchedQueries(app.get(GraphQLSchemaHost).schema, app.get(Reads), options.introspection);
      const given = await app.get<ViewerSource>(VIEWER_SOURCE).viewerOf(request);
      const viewer = asked.language ? { ...given, language: asked.language } : given;
      const key = JSON.stringify([asked.query, asked.variables, rightsOf(viewer), viewer.language]);
      const holder = viewer.personId ?? network;
      if (!live.has(key) && !limits.hasRoomFor(holder, viewer.personId !== null)) return busy(reply, leave);
      const { document, operation } = queries.of(asked.query);
      const admit = (state: Json) => app.get(Reads).admit(document, operation, asked.variables, viewer, network, state as Record<string, Json>);
      const group = await live.group(key, holder, readOf(app, queries, asked, viewer), admit);
      open(request, reply, group, asked.lastId, leave);
      return reply;
    } catch (error) {
      leave();
      const known = error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });
      const formatted = publicError(known, request.id, app.get(LOGGER));
      return reply.code(STATUS[String(formatted.extensions?.['code'])] ?? 400).send({ errors: [formatted] });
    }
  };

  const open = (request: FastifyRequest, reply: FastifyReply, group: LiveGroup, lastId: string | undefined, leave: () => void): void => {
    const { socket } = request.raw;
    if (socket.destroyed) return leave();
    // What belongs to an answer before it on the same connection would come in between.
    if (reply.raw.socket !== socket) {
      socket.destroy();
      return leave();
    }
    const stream = new LiveStream(socket);
    socket.cork();
    begin(reply, socket);
    const exit = live.enter(group, stream, lastId);
    socket.uncork();
    socket.once('close', () => {
      exit();
      leave();
    });
  };

  server.route({ method: ['GET', 'POST'], url: STREAM_PATH, exposeHeadRoute: false, handler: watch });
}

/** Writes the head. There is no length and nothing is divided into chunks: the answer lasts as long as its connection. */
function begin(reply: FastifyReply, socket: Socket): void {
  reply.hijack();
  const response = reply.raw;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    connection: 'close',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const retryMs = SOONEST_BACK_MS + Math.round(Math.random() * (LATEST_BACK_MS - SOONEST_BACK_MS));
  socket.write(`retry: ${retryMs}\n\n`);
}

function busy(reply: FastifyReply, leave?: () => void): FastifyReply {
  leave?.();
  return reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send({ errors: [{ message: 'Too many watch at once', extensions: { code: 'TOO_MANY_ATTEMPTS' } }] });
}

/** How a group reads what it watches: as its viewer, now. Who may join it is asked of the guards for each one that does. */
function readOf(app: INestApplicationContext, queries: WatchedQueries, asked: AskedToWatch, viewer: Viewer): LiveRead {
  const { document, operation } = queries.of(asked.query);
  const [reads, clock] = [app.get(Reads), app.get(Clock)];
  return {
    viewer,
    read: async () => {
      const data = await reads.answer(document, operation, asked.variables, { ...viewer, now: clock.now() }, { watched: true });
      if (!data) throw new GraphQLError('The variables do not fit the query', { extensions: { code: 'BAD_USER_INPUT' } });
      return data as Json;
    },
  };
}
