import { describe, expect, it } from '@jest/globals';
import { posterSize } from './posterSize.js';

describe('the question on a poster', () => {
  it('is huge when it is short', () => expect(posterSize('Hva ville du endret på skolen?')).toBe('huge'));

  it('gives way as it grows', () => {
    expect(posterSize('Hva skal til for at du blir her i bygda når du er ferdig på skolen?')).toBe('large');
    expect(posterSize('Hva skal til for at du og vennene dine har et sted å være om kvelden, uten at det koster penger og uten voksne som styrer alt?')).toBe('medium');
    expect(posterSize('a b '.repeat(50))).toBe('small');
  });

  it('gives way to one long word, which would not fit on a line', () => expect(posterSize('Hva med ungdomsarbeidsledigheten?')).toBe('small'));
});
