import { describe, expect, it } from '@jest/globals';
import { osloInstant } from './oslo.js';

describe('an hour in Norway', () => {
  it.each([
    ['2026-01-15', 7, '2026-01-15T06:00:00.000Z'],
    ['2026-07-15', 7, '2026-07-15T05:00:00.000Z'],
    // Summer time begins on the 29th of March and ends on the 25th of October, at night.
    ['2026-03-29', 0, '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', 7, '2026-03-29T05:00:00.000Z'],
    ['2026-10-25', 0, '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', 7, '2026-10-25T06:00:00.000Z'],
  ])('on %s at %i is %s', (day, hour, instant) => {
    expect(osloInstant(day, hour).toISOString()).toBe(instant);
  });

  it('that is skipped on a day does not exist', () => {
    expect(() => osloInstant('2026-03-29', 2)).toThrow('There is no 2:00');
  });
});
