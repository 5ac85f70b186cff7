import { describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { createHttp } from './server.js';

/** What a page that says it comes from `origin` gets for posting to samskap.example. */
async function statusFor(origin: string, secure: boolean): Promise<number> {
  const server = (await createHttp({ trustProxy: 0, secure }, pino({ level: 'silent' }))).getInstance() as unknown as FastifyInstance;
  server.post('/graphql', async () => ({}));
  const { statusCode } = await server.inject({ method: 'POST', url: '/graphql', headers: { host: 'samskap.example', origin }, payload: {} });
  await server.close();
  return statusCode;
}

describe('a page that posts', () => {
  it.each([
    ['https://samskap.example', true, 200],
    ['http://samskap.example', true, 403],
    ['http://samskap.example', false, 200],
    ['https://ond.example', true, 403],
    ['https://samskap.example.ond.example', false, 403],
    ['null', false, 403],
  ])('from %s, where TLS is %s, gets %i', async (origin, secure, status) => {
    expect(await statusFor(origin, secure)).toBe(status);
  });
});
