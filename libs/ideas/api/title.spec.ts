import { describe, expect, it } from '@jest/globals';
import { titleOf } from './title.js';

describe('the title of what came without one', () => {
  it('is its first line', () => {
    expect(titleOf('  Flere  benker\nDet er langt til butikken.')).toBe('Flere benker');
  });

  it('ends after a whole word when the line is too long', () => {
    const title = titleOf('Vi trenger '.repeat(20));
    expect(title).toBe(`${'Vi trenger '.repeat(10)}Vi…`);
    expect(title.length).toBeLessThanOrEqual(120);
  });

  it('fits when there is one word alone', () => {
    expect(titleOf('a'.repeat(4_000))).toBe(`${'a'.repeat(119)}…`);
  });
});
