import { describe, expect, it } from '@jest/globals';
import { hoursInWords, slotInWords } from './slot-in-words.js';

describe('a slot in a message', () => {
  it.each([
    ['NB', 'lørdag 28. mars kl. 10.00–12.00'],
    ['NN', 'laurdag 28. mars kl. 10.00–12.00'],
    ['EN', 'Saturday 28 March at 10:00–12:00'],
  ] as const)('is told in Norwegian time, in %s: %s', (language, said) => {
    expect(slotInWords(language, new Date('2026-03-28T09:00:00Z'), new Date('2026-03-28T11:00:00Z'))).toBe(said);
  });

  it('tells the day twice when it lasts over midnight, also the night when summer time begins', () => {
    expect(slotInWords('NB', new Date('2026-03-28T21:00:00Z'), new Date('2026-03-29T04:00:00Z'))).toBe('lørdag 28. mars kl. 22.00–søndag 29. mars 06.00');
  });
});

describe('hours given', () => {
  it.each([
    ['NB', 4, '1 time'],
    ['NN', 8, '2 timar'],
    ['NB', 10, '2,5 timer'],
    ['EN', 4, '1 hour'],
    ['EN', 1, '0.25 hours'],
  ] as const)('in %s, %i quarters are %s', (language, quarters, said) => expect(hoursInWords(language, quarters)).toBe(said));
});
