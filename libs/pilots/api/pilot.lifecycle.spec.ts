import { describe, expect, it } from '@jest/globals';
import { decisions, firstCheckpointDay, lastCheckpointDay, lastMeetingDay, pilotLifecycle } from './pilot.lifecycle.js';

describe('the life of a pilot', () => {
  it('goes from plan to trial by starting alone, and has checkpoints only while it runs', () => {
    const leadingTo = Object.entries(pilotLifecycle).filter(([, { to }]) => to === 'RUNNING');
    expect(leadingTo).toEqual([['start', { from: ['PLANNED'], to: 'RUNNING' }]]);
    expect(pilotLifecycle.recordCheckpoint.from).toEqual(['RUNNING']);
  });

  it('can be stopped at any time before it is decided, and adopted only after the trial', () => {
    expect(decisions.STOP).toEqual({ from: ['PLANNED', 'RUNNING', 'EVALUATING'], to: 'DECIDED' });
    expect(decisions.ADOPT).toEqual({ from: ['EVALUATING'], to: 'DECIDED' });
  });

  it('runs again when it is adjusted', () => {
    expect(decisions.ADJUST).toEqual({ from: ['EVALUATING'], to: 'RUNNING' });
  });

  it.each([
    ['2026-03-15', '2026-03-29'],
    ['2026-10-12', '2026-10-26'],
    ['2026-12-24', '2027-01-07'],
  ])('has 14 days from %s for the clarifying meeting, whatever the clocks do on the way', (today, last) => {
    expect(lastMeetingDay(today)).toBe(last);
  });

  it.each([
    ['2026-01-31', '2026-03-31'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-30', '2028-02-29'],
  ])('has a checkpoint at most two months after %s, by the last day of a shorter month', (today, last) => {
    expect(lastCheckpointDay(today)).toBe(last);
  });

  it('has its first checkpoint in two months, or on its last day when that comes first', () => {
    expect(firstCheckpointDay('2026-04-01', '2026-12-31')).toBe('2026-06-01');
    expect(firstCheckpointDay('2026-04-01', '2026-05-01')).toBe('2026-05-01');
  });
});
