import { catalogue } from '@samskap/catalogue-api';
import { platform } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identity, readProviders, signInByProviders } from '../index.js';
import { startProvider } from '../testing/provider.mjs';
import { Browser } from './testing/browser.js';

const PUBLIC_URL = 'http://localhost:3000';

/** A browser's cookies at the provider, and the button pressed there. */
async function pressButton(start: URL, jar: Map<string, string>): Promise<URL> {
  let address = start;
  let method = 'GET';
  for (let step = 0; step < 10; step += 1) {
    if (address.origin === PUBLIC_URL) return address;
    const response = await fetch(address, { method, redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0]!.split('=') as [string, string];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    method = location === null ? 'POST' : 'GET';
    if (location === null && !(await response.text()).includes('<form')) throw new Error(`${address.pathname} has no button`);
    if (location !== null) address = new URL(location, address);
  }
  throw new Error('The provider sends people around in circles');
}

/** Starting takes its time on a busy machine. */
const SLOW_MS = 30_000;

describe('signing in by a real provider', () => {
  let api: TestApi;
  let op: Awaited<ReturnType<typeof startProvider>>;
  let directory: string;

  beforeAll(async () => {
    op = await startProvider({ publicUrl: PUBLIC_URL });
    directory = mkdtempSync(join(tmpdir(), 'samskap-providers-'));
    writeFileSync(join(directory, 'secret'), `${op.clientSecret}\n`);
    writeFileSync(join(directory, 'providers.json'), JSON.stringify([{ ...op.settings, clientSecretFile: 'secret', pushed: true }]));
    const providers = readProviders(join(directory, 'providers.json'));
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, signInByProviders({ providers, publicUrl: PUBLIC_URL })]);
  }, SLOW_MS);

  afterAll(async () => {
    await api.stop();
    await op.stop();
    rmSync(directory, { recursive: true });
  });

  it('makes an account the first time, comes back to it the next, and leads to where one was going', async () => {
    const browser = new Browser(api);
    const back = await pressButton(await browser.go('/auth/testinnlogging/start?til=/utfordringer?side=2'), new Map());
    expect((await browser.go(back, 'cross-site')).href).toBe(`${PUBLIC_URL}/utfordringer?side=2`);
    expect(await browser.viewer('email person { name } identities { provider } represents signOutPath')).toEqual({
      email: 'prove.person@example.no',
      person: { name: 'Prøve Person' },
      identities: [{ provider: 'Testinnlogging' }],
      represents: [],
      signOutPath: '/auth/testinnlogging/sign-out',
    });
    const elsewhere = new Browser(api);
    await elsewhere.go(await pressButton(await elsewhere.go('/auth/testinnlogging/start'), new Map()), 'cross-site');
    expect(await elsewhere.viewer('person { id }')).toEqual(await browser.viewer('person { id }'));
    const leaving = await elsewhere.go('/auth/testinnlogging/sign-out');
    expect(`${leaving.origin}${leaving.pathname}`).toBe(`${op.issuer}/session/end`);
    expect(leaving.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/`);
    expect(await elsewhere.viewer()).toBeNull();
    expect(await browser.viewer()).not.toBeNull();
  });
});
