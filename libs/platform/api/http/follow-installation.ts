import type { FastifyInstance } from 'fastify';
import type { Installation } from '../instance/installation.service.js';

/** Addresses that say nothing in any language, and must answer when the database does not. */
const WORDLESS = /^\/(health|metrics|assets)(\/|$)/;

/** Lets every request know the installation's language and name as they were at most a second ago. */
export function followInstallation(server: FastifyInstance, installation: Installation): void {
  server.decorate('defaultLanguage', () => installation.defaultLanguage);
  server.addHook('onRequest', async (request) => {
    if (!WORDLESS.test(request.url)) await installation.refresh();
  });
}
