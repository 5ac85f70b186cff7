import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser } from './testing/browser.js';
import { signedByShared, signedByStranger, unsigned } from './testing/fake-provider.js';
import { SECRET, Stage, someone } from './testing/stage.js';

/** Starting takes its time on a busy machine. */
const SLOW_MS = 30_000;

describe('word from a provider that someone signed out there', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.start();
  }, SLOW_MS);
  afterAll(() => stage.stop());

  const tell = async (token: string, key = 'alfa') => {
    const began = Date.now();
    const answer = await stage.api.app.inject({
      method: 'POST',
      url: `/auth/${key}/back-channel-logout`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(answer.headers['cache-control']).toBe('no-store');
    return answer.statusCode;
  };

  const signedIn = async (claims = someone(), sid: string = randomUUID()): Promise<{ browser: Browser; sid: string; sub: string }> => {
    const browser = stage.browser();
    await stage.pass(browser, { ...claims, sid });
    return { browser, sid, sub: claims.sub };
  };

  /** A session is remembered for up to a second. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1_050));

  it('ends the session that it names, and not another of the same person', async () => {
    const claims = someone();
    const [one, other] = [await signedIn(claims), await signedIn(claims)];
    expect(await tell(await stage.alfa.logoutToken({ sid: one.sid }))).toBe(200);
    await soon();
    expect([await one.browser.viewer(), await other.browser.viewer()]).toEqual([null, { email: claims.email }]);
  });

  it('ends every session of the person when it names no session, and nobody else’s', async () => {
    const claims = someone();
    const [one, other, stranger] = [await signedIn(claims), await signedIn(claims), await signedIn()];
    expect(await tell(await stage.alfa.logoutToken({ sub: claims.sub }))).toBe(200);
    await soon();
    expect([await one.browser.viewer(), await other.browser.viewer()]).toEqual([null, null]);
    expect(await stranger.browser.viewer()).not.toBeNull();
  });

  const now = () => Math.floor(Date.now() / 1000);
  const refused: readonly [string, (sid: string) => Promise<string>][] = [
    ['is not signed', (sid) => stage.alfa.logoutToken({ sid }, unsigned)],
    ['is signed by somebody else', (sid) => stage.alfa.logoutToken({ sid }, signedByStranger)],
    ['is signed with the secret that we share', (sid) => stage.alfa.logoutToken({ sid }, signedByShared(SECRET))],
    ['comes from another provider (iss)', (sid) => stage.alfa.logoutToken({ sid, iss: stage.beta.issuer })],
    ['is meant for somebody else (aud)', (sid) => stage.alfa.logoutToken({ sid, aud: 'somebody-else' })],
    ['is old (iat)', (sid) => stage.alfa.logoutToken({ sid, iat: now() - 3_600 })],
    ['is out of date (exp)', (sid) => stage.alfa.logoutToken({ sid, exp: now() - 60 })],
    ['does not say when it was made', (sid) => stage.alfa.logoutToken({ sid, iat: undefined })],
    ['could be used again (no jti)', (sid) => stage.alfa.logoutToken({ sid, jti: undefined })],
    ['is an identity token (nonce)', (sid) => stage.alfa.logoutToken({ sid, nonce: 'n' })],
    ['is about something else (events)', (sid) => stage.alfa.logoutToken({ sid, events: { 'http://schemas.openid.net/event/other': {} } })],
    ['has no events', (sid) => stage.alfa.logoutToken({ sid, events: undefined })],
    ['names neither session nor person', () => stage.alfa.logoutToken({})],
    ['is no token', async () => 'nonsense'],
  ];

  it.each(refused)('is refused and ends nothing when the token %s', async (_what, token) => {
    const { browser, sid } = await signedIn();
    expect(await tell(await token(sid))).toBe(400);
    expect(await stage.api.dataSource.query('select 1 from session_identity where sid = $1', [sid])).toHaveLength(1);
    expect(await browser.viewer()).not.toBeNull();
  });

  it('is refused the second time, also when both come at once', async () => {
    const { sid } = await signedIn();
    const token = await stage.alfa.logoutToken({ sid });
    expect((await Promise.all([tell(token), tell(token), tell(token)])).sort()).toEqual([200, 400, 400]);
    expect(await tell(token)).toBe(400);
  });

  it('is refused at the door of another provider, and where there is none', async () => {
    const { browser, sid } = await signedIn();
    expect([await tell(await stage.alfa.logoutToken({ sid }), 'beta'), await tell(await stage.beta.logoutToken({ sid }), 'beta'), await tell(await stage.alfa.logoutToken({ sid }), 'nobody')]).toEqual([400, 200, 400]);
    await soon();
    expect(await browser.viewer()).not.toBeNull();
  });

  it('is refused from a page in a browser on another site', async () => {
    const token = await stage.alfa.logoutToken({ sub: 'x' });
    const answer = await stage.api.app.inject({
      method: 'POST',
      url: '/auth/alfa/back-channel-logout',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token }).toString(),
    });
    expect(answer.statusCode).toBe(403);
  });
});
