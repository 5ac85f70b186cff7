import { describe, expect, it } from '@jest/globals';
import { TooManyWait, hashPassword, passwordFits } from './passwords.js';

const PASSWORD = 'riktig hest batteri stift';

/** Milliseconds that something takes at its fastest: what else the machine does only ever makes it slower. */
async function fastest(works: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const found = works.map(() => Infinity);
  for (let times = 0; times < 10; times += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      found[index] = Math.min(found[index]!, performance.now() - began);
    }
  }
  return found;
}

describe('a password', () => {
  it('is kept as argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect([await passwordFits(one, PASSWORD), await passwordFits(one, `${PASSWORD}!`)]).toEqual([true, false]);
  });

  it('takes as long to look at when there is no account, and never fits there', async () => {
    const stored = await hashPassword(PASSWORD);
    const [known, unknown] = await fastest([() => passwordFits(stored, 'feil'), () => passwordFits(null, 'feil')]);
    expect(unknown).toBeGreaterThan(known! / 3);
    expect(await passwordFits(null, PASSWORD)).toBe(false);
  });

  it('waits its turn, and is not looked at when too many wait: a flood of guesses does not take the machine', async () => {
    const stored = await hashPassword(PASSWORD);
    const guesses = await Promise.allSettled(Array.from({ length: 250 }, () => passwordFits(stored, 'feil')));
    const refused = guesses.filter((guess) => guess.status === 'rejected');
    expect(refused).toHaveLength(48);
    expect(refused.every(({ reason }) => reason instanceof TooManyWait)).toBe(true);
    expect(await passwordFits(stored, PASSWORD)).toBe(true);
  }, 30_000);
});
