import { describe, expect, it } from '@jest/globals';
import { atHours, changedRows, newSlot, repeated, slotRowOf, slotsOf, weeksLater } from './slotRow.js';

const row = { id: null, startsAt: '2026-12-01T11:00:00.000Z', hours: 1.5, capacity: 6 };

describe('the times of an assignment in its form', () => {
  it('last as long as one says', () => {
    expect(slotsOf([row], [0])).toEqual([{ id: null, startsAt: '2026-12-01T11:00:00.000Z', endsAt: '2026-12-01T12:30:00.000Z', capacity: 6 }]);
    expect(slotRowOf({ id: 'a', startsAt: '2026-12-01T11:00:00Z', endsAt: '2026-12-01T12:30:00Z', capacity: 6 }).hours).toBe(1.5);
  });

  it('come again at the same hour on the clock, also when summer time begins', () => {
    expect(weeksLater('2027-03-25T17:00:00.000Z', 1)).toBe('2027-04-01T16:00:00.000Z');
    expect(repeated([row, newSlot], 2).map(({ startsAt }) => startsAt)).toEqual(['2026-12-08T11:00:00.000Z', '2026-12-15T11:00:00.000Z']);
  });

  it('come again as new ones', () => {
    expect(repeated([{ ...row, id: 'a' }], 1)).toEqual([{ ...row, startsAt: '2026-12-08T11:00:00.000Z' }]);
    expect(repeated([newSlot], 3)).toEqual([]);
  });

  it('are sent when they are new or changed, and not when nothing was written', () => {
    const kept = { ...row, id: 'a' };
    const moved = { ...row, id: 'b', hours: 2 };
    expect(changedRows([kept, moved, row, newSlot], [kept, { ...moved, hours: 1 }])).toEqual([1, 2]);
  });

  it('have errors about their end where one tells how long they last', () => {
    expect(atHours([{ code: 'X', message: 'm', path: ['slots', '2', 'endsAt'] }])).toEqual([{ code: 'X', message: 'm', path: ['slots', '2', 'hours'] }]);
    expect(atHours([{ code: 'X', message: 'm', path: ['title'] }])).toEqual([{ code: 'X', message: 'm', path: ['title'] }]);
  });
});
