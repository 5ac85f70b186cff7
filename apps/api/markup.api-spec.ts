import { aChallenge, withPeople } from '@samskap/challenges-api/testing';
import { buildApplication, createLogger } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { aPilot } from '@samskap/pilots-api/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featuresOf } from './src/features.js';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--content--><svg onload=alert(1)>',
  '<!--head-->__NONCE__<iframe srcdoc=x>',
] as const;

/** Elements and attributes that only a payload would bring. */
const BROUGHT = /<script>|<img|<svg|<iframe|\sonmouseover='/;
const STRUCTURED = /<script type="application\/ld\+json" nonce="[^"]+">(.*?)<\/script>/s;

describe('markup in a name', () => {
  let builder: TestApi;
  let app: Awaited<ReturnType<typeof buildApplication>>;
  let webRoot: string;
  const pages: string[] = [];

  beforeAll(async () => {
    // Jest cannot load it, and files are not what is asked about here.
    jest.unstable_mockModule('@fastify/static', () => ({ default: async () => undefined }));
    webRoot = mkdtempSync(join(tmpdir(), 'samskap-web-'));
    writeFileSync(join(webRoot, 'index.html'), '<html lang="nb"><head><!--head--><script nonce="__NONCE__"></script></head><body><div id="root"><!--content--></div></body></html>');
    const instance = { name: 'Samskap', demo: false, secure: true };
    const features = featuresOf(instance);
    builder = await TestApi.start(features, { demo: false });
    const databaseUrl = String((builder.dataSource.options as { url?: string }).url);
    app = await buildApplication({ features, dataSource: builder.dataSource, databaseUrl, instance, held: true, publicUrl: 'https://samskap.example', webRoot, trustProxy: 0, logger: createLogger('silent') });
    for (const payload of PAYLOADS) await plant(payload);
  }, 30_000);

  afterAll(async () => {
    await app.close();
    await builder.stop();
    rmSync(webRoot, { recursive: true });
  });

  /** An agency, a need and a pilot that are called this. */
  async function plant(name: string): Promise<void> {
    const agency = await withPeople(builder);
    const [challenge, pilot] = [await aChallenge(builder, agency), await aPilot(builder, agency, { status: 'RUNNING' })];
    await builder.dataSource.query('update organisation set name = $2, website = $3 where id = $1', [agency.id, name, `https://example.no/?${name}`]);
    await builder.dataSource.query('update challenge set title = $2, need = $2 where id = $1', [challenge.id, name]);
    await builder.dataSource.query('update pilot set title = $2, summary = $2 where id = $1', [pilot.id, name]);
    const slugs = await builder.dataSource.query<{ path: string }[]>(
      `select '/utfordringer/' || slug as path from challenge where id = $1 union all select '/piloter/' || slug from pilot where id = $2 union all select '/partnere/' || slug from organisation where id = $3`,
      [challenge.id, pilot.id, agency.id],
    );
    pages.push(...slugs.map(({ path }) => path));
  }

  it('stays text in every page that others read, in its title, its tags and its structured data', async () => {
    expect(pages).toHaveLength(PAYLOADS.length * 3);
    for (const path of pages) {
      const { statusCode, payload } = await app.inject({ method: 'GET', url: path });
      expect([path, statusCode]).toEqual([path, 200]);
      expect([path, BROUGHT.exec(payload.replace(STRUCTURED, ''))?.[0]]).toEqual([path, undefined]);
      expect(JSON.parse(STRUCTURED.exec(payload)![1]!)).toMatchObject({ '@context': 'https://schema.org' });
      // Our own two scripts have the nonce, and nothing else of the page.
      const nonce = /<script nonce="([^"]+)"><\/script>/.exec(payload)![1]!;
      expect(payload.split(nonce)).toHaveLength(3);
    }
  });
});
