import { describe, expect, it } from '@jest/globals';
import { dateScalar, dateTimeScalar } from './scalars.js';

describe('instants and days', () => {
  it.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '1899-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '2026-13-01T00:00:00Z', 'infinity', '+275760-09-13T00:00:00Z'])(
    'an instant is refused that no calendar here holds: %s',
    (text) => expect(() => dateTimeScalar.parseValue(text)).toThrow('must look like'),
  );

  it.each(['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '-infinity'])('a day is refused that no calendar here holds: %s', (text) =>
    expect(() => dateScalar.parseValue(text)).toThrow('must look like'),
  );

  it('an instant is given back in UTC, a day as it is', () => {
    expect(dateTimeScalar.parseValue('2026-11-22T18:50+01:00')).toBe('2026-11-22T17:50:00.000Z');
    expect(dateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
  });
});
