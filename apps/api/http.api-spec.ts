import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApplication, createLogger, openDataSource } from '@samskap/platform-api';
import { testDatabase } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { featuresOf } from './src/features.js';

type Application = Awaited<ReturnType<typeof buildApplication>>;
type Database = Awaited<ReturnType<typeof openDataSource>>;

describe('what is served over HTTP', () => {
  let app: Application;
  let dataSource: Database;
  let webRoot: string;

  beforeAll(async () => {
    // Jest cannot load it, and files are not what is asked about here.
    jest.unstable_mockModule('@fastify/static', () => ({ default: async () => undefined }));
    webRoot = mkdtempSync(join(tmpdir(), 'samskap-web-'));
    writeFileSync(join(webRoot, 'index.html'), '<html lang="nb"><head><!--head--><script nonce="__NONCE__"></script></head><body><div id="root"><!--content--></div></body></html>');
    const instance = { name: 'Samskap', demo: false, secure: true };
    const features = featuresOf(instance);
    const databaseUrl = await testDatabase();
    dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((feature) => feature.entities), migrations: [] });
    app = await buildApplication({ features, dataSource, databaseUrl, instance, publicUrl: 'https://samskap.example', webRoot, trustProxy: 0, logger: createLogger('silent') });
    await app.listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
    rmSync(webRoot, { recursive: true });
  });

  it.each(['/utfordringer/%00', '/piloter/%00', '/partnere/%00', '/utfordringer/finnes-ikke'])('a page that cannot exist is not found: %s', async (url) => {
    const response = await app.inject({ method: 'GET', url });
    expect([response.statusCode, response.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  it('a page says that it is not available, and not why, while the database is away', async () => {
    const { master } = dataSource.driver as unknown as { master: { query: () => Promise<never> } };
    const away = jest.spyOn(master, 'query').mockRejectedValue(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }) as never);
    const response = await app.inject({ method: 'GET', url: '/utfordringer/veien-tilbake' });
    away.mockRestore();
    expect(response.statusCode).toBe(503);
    expect(response.payload).not.toContain('10.0.0.7');
  });

  it('each page has a nonce of its own, which its policy names and nothing else is allowed by', async () => {
    const pages = await Promise.all([1, 2].map(() => app.inject({ method: 'GET', url: '/' })));
    const nonces = pages.map(({ payload }) => /nonce="([^"]+)"/.exec(payload)![1]!);
    expect(nonces[0]).not.toBe(nonces[1]);
    pages.forEach(({ headers }, index) => {
      expect(headers['content-security-policy']).toContain(`script-src 'nonce-${nonces[index]!}' 'strict-dynamic';`);
      expect(headers['content-security-policy']).not.toContain('unsafe');
    });
  });

  it('answers are kept by nobody, and TLS stays on once it was there', async () => {
    const { headers } = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ viewer { email } }' } });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'strict-transport-security': 'max-age=31536000' });
  });

  it.each(['/graphql', '/mine-data', '/health/live', '/auth/x/start', '/avmeld/x', '/assets/none', '/%', '/utfordringer/%ff<b>'])('an answer that is no page is neither framed nor run nor guessed at: %s', async (url) => {
    const { headers, body } = await app.inject({ method: 'GET', url });
    expect(headers).toMatchObject({ 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'strict-transport-security': 'max-age=31536000' });
    expect(body).not.toContain('<b>');
  });

  it('the process outlives those who ask for an upgrade and hang up', async () => {
    const { port } = app.getHttpServer().address() as { port: number };
    for (let times = 0; times < 20; times += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', () => socket.resetAndDestroy());
        });
        socket.on('error', () => undefined).on('close', () => resolve());
      });
    }
    expect((await app.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
  });

  it('a request that never ends is cut off, and so is a statement', async () => {
    expect((app.getHttpServer() as { requestTimeout: number }).requestTimeout).toBe(30_000);
    expect(await dataSource.query('show statement_timeout')).toEqual([{ statement_timeout: '10s' }]);
  });
});
