import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

const DATABASE_ANSWERS_WITHIN_MS = 2_000;

/** /health/live: the process runs. /health/ready: it can serve, which needs the database. */
export function serveHealth(server: FastifyInstance, pool: Pool): void {
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const answered = await Promise.race([
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), DATABASE_ANSWERS_WITHIN_MS).unref()),
    ]);
    return reply.code(answered ? 200 : 503).send({ status: answered ? 'ok' : 'the database does not answer' });
  });
}
