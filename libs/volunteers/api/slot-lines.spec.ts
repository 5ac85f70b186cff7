import { describe, expect, it } from '@jest/globals';
import { SlotLines } from './slot-lines.js';

describe('those who sign up for the same slot', () => {
  it('come one after the other, whatever becomes of those before them, and keep nobody from another slot', async () => {
    const lines = new SlotLines();
    const done: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = lines.inTurn('a', async () => {
      await held;
      done.push('first');
      throw new Error('refused');
    });
    const second = lines.inTurn('a', async () => void done.push('second'));
    await lines.inTurn('b', async () => void done.push('other slot'));
    release();
    await expect(first).rejects.toThrow('refused');
    await second;
    expect(done).toEqual(['other slot', 'first', 'second']);
  });
});
