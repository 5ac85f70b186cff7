import { describe, expect, it } from '@jest/globals';
import { Lru } from './lru.js';

describe('a map that forgets', () => {
  it('keeps what was used last', () => {
    const map = new Lru<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('weighs what it keeps, and does not keep what weighs more than everything together may', () => {
    const map = new Lru<string>(10, (value) => value.length);
    map.set('a', 'aaaa');
    map.set('b', 'bbbb');
    map.set('a', 'a');
    map.set('c', 'ccccc');
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual(['a', 'bbbb', 'ccccc']);
    map.set('d', 'dd');
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, undefined, 'ccccc']);
    map.set('e', 'e'.repeat(11));
    expect(map.get('e')).toBeUndefined();
    map.clear();
    map.set('f', 'f'.repeat(10));
    expect(map.get('f')).toHaveLength(10);
  });
});
