import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Misbehaviour, signedByShared, signedByStranger, unsigned } from './testing/fake-provider.js';
import { SECRET, Stage, problemOf, someone } from './testing/stage.js';

/** Starting takes its time on a busy machine. */
const SLOW_MS = 30_000;

describe('an answer from a provider that must not be believed', () => {
  let stage: Stage;
  let logged: string[];

  beforeAll(async () => {
    stage = await Stage.start();
  }, SLOW_MS);
  afterAll(() => stage.stop());
  beforeEach(() => {
    logged = [];
    jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void logged.push(String(line)));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    stage.api.clock.set(null);
  });

  const past = () => Math.floor(Date.now() / 1000) - 3_600;
  const lies: readonly [string, () => Misbehaviour][] = [
    ['is not signed', () => ({ sign: unsigned })],
    ['is signed by somebody else', () => ({ sign: signedByStranger })],
    ['is signed with the secret that we share', () => ({ sign: signedByShared(SECRET) })],
    ['belongs to another question (nonce)', () => ({ claims: (honest) => ({ ...honest, nonce: 'another' }) })],
    ['belongs to no question (nonce)', () => ({ claims: ({ nonce: _nonce, ...honest }) => honest })],
    ['is meant for somebody else (aud)', () => ({ claims: (honest) => ({ ...honest, aud: 'somebody-else' }) })],
    ['comes from another provider (iss of the token)', () => ({ claims: (honest) => ({ ...honest, iss: stage.beta.issuer }) })],
    ['comes from another provider (iss of the answer)', () => ({ answer: { iss: stage.beta.issuer } })],
    ['is out of date (exp)', () => ({ claims: (honest) => ({ ...honest, iat: past(), exp: past() + 60 }) })],
    ['names nobody (sub)', () => ({ claims: ({ sub: _sub, ...honest }) => honest })],
    ['names someone by a national identity number', () => ({ claims: (honest) => ({ ...honest, sub: '13097248022' }) })],
  ];

  it.each(lies)('one that %s signs nobody in, and the log tells nothing of whom it was about', async (_what, lie) => {
    const [browser, claims] = [stage.browser(), someone()];
    expect(problemOf(await stage.pass(browser, claims, lie()))).toBe('NOT_TRUSTED');
    expect(await browser.viewer()).toBeNull();
    expect(logged).toHaveLength(1);
    for (const canary of [claims.sub, claims.email, 'Kari', 'eyJ', '13097248022']) expect(logged.join()).not.toContain(canary);
    expect(await stage.api.dataSource.query('select 1 from identity where subject = $1', [claims.sub])).toEqual([]);
  });

  it('an honest one signs in, or the others would prove nothing', async () => {
    const [browser, claims] = [stage.browser(), someone()];
    expect((await stage.pass(browser, claims)).pathname).toBe('/');
    expect(await browser.viewer()).toEqual({ email: claims.email });
  });

  it('with a state of its own is not ours', async () => {
    const browser = stage.browser();
    const back = stage.alfa.come(await browser.go('/auth/alfa/start'), someone(), { answer: { state: 'made-up' } });
    expect(problemOf(await browser.go(back, 'cross-site'))).toBe('START_AGAIN');
    back.searchParams.delete('state');
    expect(problemOf(await browser.go(back, 'cross-site'))).toBe('START_AGAIN');
    expect(await browser.viewer()).toBeNull();
  });

  it('opened in a browser that did not ask signs nobody in there (login CSRF)', async () => {
    const [attacker, victim] = [stage.browser(), stage.browser()];
    const back = stage.alfa.come(await attacker.go('/auth/alfa/start'), someone());
    await victim.go('/auth/alfa/start');
    expect(problemOf(await victim.go(back, 'cross-site'))).toBe('START_AGAIN');
    expect(await victim.viewer()).toBeNull();
  });

  it('works once, also for someone who copied the cookie', async () => {
    const [browser, thief] = [stage.browser(), stage.browser()];
    const back = stage.alfa.come(await browser.go('/auth/alfa/start'), someone());
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    await browser.go(back, 'cross-site');
    expect(problemOf(await thief.go(back, 'cross-site'))).toBe('START_AGAIN');
    expect([await browser.viewer(), await thief.viewer()]).toEqual([{ email: expect.any(String) }, null]);
  });

  it('with a code from somebody else is worth nothing here (PKCE), and a used code nowhere', async () => {
    const [owner, thief] = [stage.browser(), stage.browser()];
    const stolen = stage.alfa.come(await owner.go('/auth/alfa/start'), someone());
    const question = await thief.go('/auth/alfa/start');
    expect(question.searchParams.get('code_challenge_method')).toBe('S256');
    const nonce = question.searchParams.get('nonce')!;
    const back = stage.alfa.come(question, someone());
    back.searchParams.set('code', stolen.searchParams.get('code')!);
    expect(problemOf(await thief.go(back, 'cross-site'))).toBe('NOT_TRUSTED');
    expect(nonce).not.toBe('');
    expect(await thief.viewer()).toBeNull();
  });

  it('of one provider is not taken at the door of another (mix-up)', async () => {
    const browser = stage.browser();
    const back = stage.alfa.come(await browser.go('/auth/alfa/start'), someone());
    back.pathname = '/auth/beta/callback';
    expect(problemOf(await browser.go(back, 'cross-site'))).toBe('START_AGAIN');
    expect(await browser.viewer()).toBeNull();
  });

  it('comes too late after ten minutes', async () => {
    const browser = stage.browser();
    const now = new Date();
    const back = stage.alfa.come(await browser.go('/auth/alfa/start'), someone());
    stage.api.clock.set(new Date(now.getTime() + 601_000));
    expect(problemOf(await browser.go(back, 'cross-site'))).toBe('START_AGAIN');
  });

  it.each([
    ['access_denied', 'CANCELLED'],
    ['server_error', 'PROVIDER_REFUSED'],
  ])('that says %s is told as %s', async (error, code) => {
    const browser = stage.browser();
    const back = stage.alfa.come(await browser.go('/auth/alfa/start'), someone(), { answer: { error, error_description: 'canary' } });
    back.searchParams.delete('code');
    expect(problemOf(await browser.go(back, 'cross-site'))).toBe(code);
    expect(logged.join()).not.toContain('canary');
  });

  it.each([
    ['idporten-loa-low', 'LEVEL_TOO_LOW'],
    [undefined, 'LEVEL_TOO_LOW'],
    ['idporten-loa-substantial', null],
    ['idporten-loa-high', null],
  ])('at the level %s comes to %s where substantial is demanded', async (acr, code) => {
    const landed = await stage.pass(stage.browser(), { sub: someone().sub, ...(acr ? { acr } : {}) }, {}, '/auth/idporten/start');
    expect([problemOf(landed), landed.pathname]).toEqual([code, code ? '/logg-inn' : '/konto/ny']);
  });

  it('leads nowhere but to this site', async () => {
    for (const away of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/auth/alfa/start', '/\t/evil.example', '/.//evil.example', '/%2e//evil.example', '/x/..//evil.example', '/./auth/alfa/start']) {
      const landed = await stage.pass(stage.browser(), someone(), {}, `/auth/alfa/start?til=${encodeURIComponent(away)}`);
      expect(landed.href).toBe('http://localhost:3000/');
    }
  });
});
