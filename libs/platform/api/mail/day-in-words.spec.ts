import { describe, expect, it } from '@jest/globals';
import { dateInWords, dayInWords } from './day-in-words.js';

describe('a day in a mail', () => {
  it.each([
    ['NB', '6. mai'],
    ['NN', '6. mai'],
    ['EN', '6 May'],
  ] as const)('is said in %s as %s', (language, said) => expect(dayInWords(language, '2026-05-06')).toBe(said));

  it.each([
    ['NB', '6. mai 2026'],
    ['NN', '6. mai 2026'],
    ['EN', '6 May 2026'],
  ] as const)('has its year in what is kept, in %s: %s', (language, said) => expect(dateInWords(language, '2026-05-06')).toBe(said));
});
