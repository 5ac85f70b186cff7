import { describe, expect, it } from '@jest/globals';
import { movedTime, movedTimes, timeOfDay } from './moving.js';

describe('a workshop that is moved', () => {
  const before = { startsAt: new Date('2026-03-10T08:30:00Z'), endsAt: new Date('2026-03-10T10:00:00Z'), answerBy: '2026-03-31' };

  it('lasts as long, and its answers come as many days later', () => {
    expect(movedTimes(before, { startsAt: new Date('2026-03-12T11:00:00Z') })).toEqual({ startsAt: new Date('2026-03-12T11:00:00Z'), endsAt: new Date('2026-03-12T12:30:00Z'), answerBy: '2026-04-02' });
  });

  it('keeps what was said together with the new time', () => {
    const given = { startsAt: new Date('2026-03-12T11:00:00Z'), endsAt: new Date('2026-03-12T15:00:00Z'), answerBy: '2026-05-01' };
    expect(movedTimes(before, given)).toEqual(given);
  });

  it('has its programme moved along, also past midnight and over to summer time', () => {
    expect(timeOfDay(before.startsAt)).toBe('09.30');
    expect(movedTime('10.15', before.startsAt, new Date('2026-04-12T08:30:00Z'))).toBe('11.15');
    expect(movedTime('10.15', before.startsAt, new Date('2026-03-12T22:30:00Z'))).toBe('00.15');
  });
});
