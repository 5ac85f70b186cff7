import { describe, expect, it } from '@jest/globals';
import { numberOf, reachOf } from './volunteer.rules.js';

describe('where a volunteer is reached', () => {
  it.each([
    ['91234567', '+4791234567'],
    ['912 34 567', '+4791234567'],
    ['+47 (912) 34-567', '+4791234567'],
    ['0047 91234567', '+4791234567'],
    ['22 12 34 56', '+4722123456'],
    ['+46 70 123 45 67', '+46701234567'],
  ])('%s is a number, kept in one way', (given, kept) => expect(numberOf(given)).toBe(kept));

  it.each(['1234567', '12345678', '912345678', '+47 9123456', '+4712345678', '+0 1234567', '9123456a', ''])('«%s» is no number', (given) => expect(numberOf(given)).toBeNull());

  it('is by mail when there is an @, in lower case', () => {
    expect(reachOf(' Ola@Example.NO ')).toEqual({ mobile: null, email: 'ola@example.no' });
    expect(reachOf('ola@')).toBeNull();
  });
});
