import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import { newId } from '../ids.js';
import { LIMITS } from '../graphql/limits.js';
import type { Logger } from './logger.js';
import { observeRequests } from './metrics.js';
import { scrubbedPath } from './scrub.js';

/** Where one watches: the only address that answers a page's own scripts on GET. */
export const STREAM_PATH = '/graphql/stream';

/** How the server is reached. */
export interface HttpSettings {
  /** How many proxies stand in front. */
  readonly trustProxy: number;
  /** Whether people reach it over TLS. */
  readonly secure: boolean;
}

/** Longer than any request of ours takes to arrive, so that nobody holds connections open by sending a byte now and then. */
const REQUEST_ARRIVES_WITHIN_MS = 30_000;

/** Fastify with what every answer has: a request id, a log line, security headers, compression, no upgrades. */
export async function createHttp(settings: HttpSettings, logger: Logger): Promise<FastifyAdapter> {
  const headers = securityHeaders(settings);
  const refuseAddress = (request: Pick<FastifyRequest, 'id'>, reply: FastifyReply): void => headers(request, reply, () => void reply.code(400).send({ status: 'the address cannot be read' }));
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: (_address, hop) => hop < settings.trustProxy,
    genReqId: () => newId(),
    requestIdHeader: false,
    requestTimeout: REQUEST_ARRIVES_WITHIN_MS,
    forceCloseConnections: 'idle',
    // An address that cannot be read comes past no hook, and is not repeated to whoever sent it.
    frameworkErrors: (_error: unknown, request: Pick<FastifyRequest, 'id'>, reply: unknown) => refuseAddress(request, reply as FastifyReply),
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  await server.register(cookie);
  await server.register(compress, { threshold: 1_024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  server.addHook('onRequest', headers);
  server.addHook('onRequest', refuseForeignOrigin(settings));
  server.addHook('onResponse', (request, reply, done) => {
    logger.info({ requestId: request.id, method: request.method, path: scrubbedPath(request.url), status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
  observeRequests(server);
  server.server.on('upgrade', (_request, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return adapter;
}

/** What is not said otherwise is not kept by anyone, because answers differ by who asks, and is nothing to show in a frame or to run. */
function securityHeaders({ secure }: HttpSettings) {
  const always = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  return (request: Pick<FastifyRequest, 'id'>, reply: FastifyReply, done: () => void): void => {
    void reply.headers({ 'x-request-id': request.id, ...always });
    done();
  };
}

/**
 * A page on another site may not post here with our visitor's cookie, nor watch, nor one that says it is ours without TLS, which anyone on
 * the way can write.
 */
const refuseForeignOrigin =
  ({ secure }: HttpSettings) =>
  (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const { origin } = request.headers;
    if ((request.method === 'POST' || request.url.startsWith(STREAM_PATH)) && origin && !isOwn(origin, request.host, secure)) {
      void reply.code(403).send({ errors: [{ message: 'The request comes from another site', extensions: { code: 'FORBIDDEN_ORIGIN' } }] });
      return;
    }
    done();
  };

function isOwn(origin: string, host: string, secure: boolean): boolean {
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  return given.host === host && (!secure || given.protocol === 'https:');
}
