import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { isBadValue } from '../graphql/errors.js';
import type { Viewer } from '../viewer.js';

/** A file as it leaves: what it is called, what it is, and its bytes. */
export interface ServedFile {
  readonly name: string;
  readonly type: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'text/calendar; charset=utf-8' | 'image/svg+xml' | 'text/csv; charset=utf-8';
  readonly body: Buffer | string;
  /** Shown in the page, such as a picture, rather than saved. */
  readonly inline?: boolean;
}

/** A file that people fetch by its address: a report, a calendar, a certificate. */
export interface FileRoute {
  /** Fastify route: /verksted/:slug/rapport.pdf. */
  readonly path: string;
  /** Makes it for this viewer; null when it does not exist for them, which answers 404. What stands twice in an address is not asked for. */
  readonly make: (asked: { readonly params: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>>; readonly viewer: Viewer }, app: INestApplicationContext) => Promise<ServedFile | null>;
}

/** Serves the features' files, each as the viewer of the session may have it. */
export function serveFiles(server: FastifyInstance, files: readonly FileRoute[], app: INestApplicationContext): void {
  const viewerOf = (request: FastifyRequest): Promise<Viewer> => app.get<ViewerSource>(VIEWER_SOURCE).viewerOf(request);
  for (const file of files) {
    server.get(file.path, async (request, reply) => {
      const asked = { params: request.params as Record<string, string>, query: textsOf(request.query as object), viewer: await viewerOf(request) };
      const made = await file.make(asked, app).catch((error: unknown) => {
        if (isBadValue(error)) return null;
        throw error;
      });
      if (!made) return reply.code(404).send({ status: 'not found' });
      const how = made.inline ? 'inline' : 'attachment';
      return reply.type(made.type).header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(made.name)}`).send(made.body);
    });
  }
}

const textsOf = (given: object): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(given).filter(([, one]) => typeof one === 'string'));
