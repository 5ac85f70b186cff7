import { describe, expect, it } from '@jest/globals';
import { timeSpanText as written } from './timeSpan.js';

// What keeps the hours together is not seen.
const timeSpanText = (...given: Parameters<typeof written>) => written(...given).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const now = new Date('2026-11-22T12:00:00Z');

describe('from when to when', () => {
  it('is a day and two hours on the clock in Norway', () => {
    expect(timeSpanText('2026-12-01T11:00:00Z', '2026-12-01T13:30:00Z', 'nb', now)).toBe('tirsdag 1. desember kl. 12:00–14:30');
    expect(timeSpanText('2026-12-01T11:00:00Z', '2026-12-01T13:30:00Z', 'en', now)).toBe('Tuesday 1 December, 12:00–14:30');
  });

  it('has the weekdays of Nynorsk', () => {
    expect(timeSpanText('2026-12-05T11:00:00Z', '2026-12-05T13:00:00Z', 'nn', now)).toBe('laurdag 5. desember kl. 12:00–14:00');
  });

  it('tells the year when it is another', () => {
    expect(timeSpanText('2027-01-05T11:00:00Z', '2027-01-05T13:00:00Z', 'nb', now)).toBe('tirsdag 5. januar 2027 kl. 12:00–14:00');
  });

  it('does not break between the hours', () => {
    expect(written('2026-12-01T11:00:00Z', '2026-12-01T13:30:00Z', 'nb', now)).toContain('kl.\u00a012:00\u2060–\u206014:30');
  });

  it('tells both days when it goes on past midnight', () => {
    expect(timeSpanText('2026-12-04T21:00:00Z', '2026-12-05T01:00:00Z', 'nb', now)).toBe('fredag 4. desember kl. 22:00 – lørdag 5. desember kl. 02:00');
  });
});
