import { type LimitName, RateLimits, networkOf } from '@samskap/platform-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Stage, problemOf, someone } from './testing/stage.js';

const SLOW_MS = 30_000;
const HERE = '127.0.0.1';
const MOST = 600;

describe('sign-in by a provider, from one address', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.start();
  }, SLOW_MS);
  afterAll(() => stage.stop());

  const limits = () => stage.api.app.get(RateLimits);
  const counted = async (): Promise<Record<string, number>> => {
    const rows = await stage.api.dataSource.query<{ key: string; points: number }[]>(`select split_part(key, ':', 1) as key, points from rate_limit where key like 'provider%'`);
    return Object.fromEntries(rows.map(({ key, points }) => [key, points]));
  };
  const usedUp = async (name: LimitName): Promise<void> => {
    for (let taken = 0; taken < MOST; taken += 1) await limits().take(name, networkOf(HERE));
  };
  const from = async (address: string, url: string): Promise<string> =>
    String((await stage.api.app.inject({ method: 'GET', url, remoteAddress: address })).headers.location);

  it('may be done by any number of people who come through', async () => {
    for (let people = 0; people < 3; people += 1) expect((await stage.pass(stage.browser(), someone())).pathname).toBe('/');
    expect(await counted()).toEqual({ providerStart: 0, providerReturn: 0 });
  });

  it('counts those who turn back, and answers that sign nobody in', async () => {
    const browser = stage.browser();
    await browser.go('/auth/alfa/start');
    expect(problemOf(await browser.go('/auth/alfa/callback?code=x&state=made-up', 'cross-site'))).toBe('START_AGAIN');
    expect(await counted()).toEqual({ providerStart: 1, providerReturn: 1 });
  });

  it('is refused with a word when there were too many, there alone, and leaves no attempt behind', async () => {
    const attempts = async () => (await stage.api.dataSource.query<unknown[]>('select 1 from sign_in_attempt')).length;
    await usedUp('providerStart');
    const before = await attempts();
    expect(problemOf(await stage.browser().go('/auth/alfa/start'))).toBe('TOO_MANY_ATTEMPTS');
    expect(await attempts()).toBe(before);
    expect(await from('10.1.1.1', '/auth/alfa/start')).toContain(stage.alfa.issuer);
    await usedUp('providerReturn');
    expect(problemOf(await stage.browser().go('/auth/alfa/callback?code=x&state=y', 'cross-site'))).toBe('TOO_MANY_ATTEMPTS');
    expect(await from('10.1.1.1', '/auth/alfa/callback?code=x&state=y')).toContain('feil=START_AGAIN');
    const { instance } = await stage.api.data(null, '{ instance { signInProblem(code: "TOO_MANY_ATTEMPTS") } }');
    expect(instance.signInProblem).toContain('Vent et kvarter');
  });
});
