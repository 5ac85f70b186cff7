import { describe, expect, it } from '@jest/globals';
import { ahead, firstChoice, firstFew, freePlaces } from './slots.js';

const slot = (id: string, startsAt: string, taken = 0, cancelled = false) => ({ id, startsAt, capacity: 2, taken, cancelled });
const now = new Date('2026-11-22T12:00:00Z');

describe('the times of an assignment', () => {
  it('that have begun or are called off cannot be chosen; the others come soonest first', () => {
    const slots = [slot('late', '2026-12-08T10:00:00Z'), slot('gone', '2026-11-01T10:00:00Z'), slot('off', '2026-12-01T10:00:00Z', 0, true), slot('soon', '2026-12-01T10:00:00Z')];
    expect(ahead(slots, now).map(({ id }) => id)).toEqual(['soon', 'late']);
  });

  it('begin with the first that has a free place, or with the first when all are full', () => {
    const full = slot('full', '2026-12-01T10:00:00Z', 2);
    const free = slot('free', '2026-12-08T10:00:00Z', 1);
    expect(firstChoice([full, free])?.id).toBe('free');
    expect(firstChoice([full, { ...free, taken: 2 }])?.id).toBe('full');
    expect(firstChoice([])).toBeUndefined();
  });

  it('have no free place when they are called off', () => {
    expect(freePlaces(slot('off', '2026-12-01T10:00:00Z', 1, true))).toBe(0);
  });

  it('show a few at a time, and always the one that is chosen', () => {
    const slots = ['a', 'b', 'c', 'd'].map((id) => slot(id, '2026-12-01T10:00:00Z'));
    expect(firstFew(slots, 'd', 2).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});
