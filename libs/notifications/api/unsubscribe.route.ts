import { Clock } from '@samskap/platform-api';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { stopMails } from './notifications.service.js';

const BODY_BYTES = 2_048;

interface WithToken {
  readonly Params: { readonly token: string };
}

/**
 * The address that mail programs post to (RFC 8058), and that a person who follows it is led on from to a page with a button:
 * looking at an address must never unsubscribe, because mail scanners look at all of them. No cookie is read or set.
 */
export async function serveUnsubscribe(server: FastifyInstance, app: INestApplicationContext): Promise<void> {
  await server.register(async (scope) => {
    // `List-Unsubscribe=One-Click` comes as a form in either coding, and says nothing more.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_BYTES }, (_request, _body, done) => done(null));
    scope.post<WithToken>('/avmeld/:token', async (request, reply) => {
      const stopped = await stopMails(app.get(DataSource), request.params.token, app.get(Clock).now());
      return reply.code(stopped ? 204 : 404).send();
    });
    scope.get<WithToken>('/avmeld/:token', (request, reply) => reply.redirect(`/avmeld#${encodeURIComponent(request.params.token)}`, 303));
  });
}
