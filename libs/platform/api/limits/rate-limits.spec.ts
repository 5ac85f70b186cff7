import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { testDatabase } from '../testing/database.js';
import { LIMIT_RULES } from './limit-rules.js';
import { networkOf } from './network.js';
import { RateLimits } from './rate-limits.service.js';

const MOST = LIMIT_RULES.mailTo.most;

describe('rate limits', () => {
  let pools: pg.Pool[];

  beforeAll(async () => {
    const connectionString = await testDatabase();
    pools = [new pg.Pool({ connectionString }), new pg.Pool({ connectionString })];
  });

  afterAll(() => Promise.all(pools.map((pool) => pool.end())));

  it('hold over two processes, also when all ask at once', async () => {
    const [one, other] = pools.map((pool) => new RateLimits(pool));
    const taken = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one! : other!).take('mailTo', 'kari@example.no')));
    expect(taken.filter(Boolean)).toHaveLength(MOST);
    expect(await one!.take('mailTo', 'ola@example.no')).toBe(true);
  });

  it('begin anew when the time has run out, and not before', async () => {
    const limits = new RateLimits(pools[0]!);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    for (let taken = 0; taken < MOST; taken += 1) expect(await limits.take('mailTo', 'tid@example.no')).toBe(true);
    clock.mockReturnValue(now + 59 * 60_000);
    expect(await limits.take('mailTo', 'tid@example.no')).toBe(false);
    clock.mockReturnValue(now + 60 * 60_000);
    expect(await limits.take('mailTo', 'tid@example.no')).toBe(true);
    clock.mockRestore();
  });

  it('give back what did not count', async () => {
    const limits = new RateLimits(pools[0]!);
    for (let taken = 0; taken < MOST * 3; taken += 1) {
      expect(await limits.take('mailTo', 'tilbake@example.no')).toBe(true);
      await limits.giveBack('mailTo', 'tilbake@example.no');
    }
  });

  it('keep no address, only its hash', async () => {
    await new RateLimits(pools[0]!).take('mailTo', 'hemmelig@example.no');
    const { rows } = await pools[0]!.query('select key from rate_limit');
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('are counted by the process alone, and soon, while PostgreSQL does not answer', async () => {
    const silent = { query: () => new Promise(() => undefined) };
    const limits = new RateLimits(silent as unknown as pg.Pool);
    const began = performance.now();
    const taken = await Promise.all(Array.from({ length: MOST + 3 }, () => limits.take('mailTo', 'kari@example.no')));
    expect(taken.filter(Boolean)).toHaveLength(MOST);
    expect(performance.now() - began).toBeLessThan(6_000);
  });

  it('take one statement each, and none for whoever is refused', async () => {
    const query = jest.spyOn(pools[1]!, 'query');
    const limits = new RateLimits(pools[1]!);
    for (let taken = 0; taken < MOST + 50; taken += 1) await limits.take('mailTo', 'mange@example.no');
    expect(query).toHaveBeenCalledTimes(MOST + 1);
    query.mockRestore();
  });
});

describe('the network of an address', () => {
  it('is the /64 of IPv6, in whatever way it is written, and the whole of IPv4', () => {
    for (const address of ['2001:db8::1', '2001:db8:0:0:ffff::1', '2001:0DB8:0000:0:1:2:3:4', '2001:db8::1%eth0']) expect(networkOf(address)).toBe('2001:db8:0:0');
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
    expect(networkOf('::ffff:10.1.0.1')).toBe(networkOf('10.1.0.1'));
    expect(networkOf('10.1.0.1')).not.toBe(networkOf('10.1.0.2'));
  });
});
