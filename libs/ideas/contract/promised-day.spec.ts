import { describe, expect, it } from '@jest/globals';
import { promisedDay } from './promised-day.js';

describe('the promised day', () => {
  it('is so many days on when people work that day', () => {
    expect(promisedDay('2026-03-02', 14)).toBe('2026-03-16');
  });

  it.each([
    ['a Saturday', '2026-03-06', 1, '2026-03-09'],
    ['Maundy Thursday, Good Friday and Easter Monday', '2026-03-19', 14, '2026-04-07'],
    ['Ascension Day', '2026-04-30', 14, '2026-05-15'],
    ['Whit Monday', '2027-05-03', 14, '2027-05-18'],
    ['Constitution Day', '2027-05-03', 13, '2027-05-18'],
    ['Christmas', '2026-12-11', 14, '2026-12-28'],
    ['New Year’s Day', '2026-12-18', 14, '2027-01-04'],
  ])('is the first working day after %s', (_what, today, days, day) => {
    expect(promisedDay(today, days)).toBe(day);
  });
});
