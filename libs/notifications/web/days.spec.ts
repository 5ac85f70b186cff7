import { describe, expect, it } from '@jest/globals';
import { daysOf } from './days.js';
import type { NotificationFragment } from './notifications.operations.js';
import { placeOf } from './placeOf.js';

const pilot = { __typename: 'Pilot', id: 'p1', slug: 'startsporet', title: 'Startsporet', language: 'NB' } as const;

const one = (id: string, at: string, more: Partial<NotificationFragment> = {}): NotificationFragment => ({
  id,
  at,
  kind: 'PILOT_CHANGED',
  type: 'pilot.updated',
  dueOn: null,
  readAt: null,
  organisation: null,
  subject: pilot,
  ...more,
});

const unread = ({ readAt }: NotificationFragment) => !readAt;

describe('what one is told', () => {
  it('stands under the day it happened in Norway', () => {
    const days = daysOf([one('b', '2026-11-21T23:30:00Z'), one('a', '2026-11-21T22:30:00Z')], unread);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-21']);
  });

  it('is gathered by kind within the day, newest kind first', () => {
    const decision = { kind: 'DECISION_FELL', type: 'pilot.adopted' } as const;
    const [day] = daysOf([one('c', '2026-11-22T12:00:00Z'), one('b', '2026-11-22T11:00:00Z', decision), one('a', '2026-11-22T10:00:00Z', { type: 'pilot.started' })], unread);
    expect(day?.kinds.map(({ kind, happenings }) => [kind, happenings.map(({ ids }) => ids)])).toEqual([
      ['PILOT_CHANGED', [['c'], ['a']]],
      ['DECISION_FELL', [['b']]],
    ]);
  });

  it('is said once when the same happened again to the same on one day, and is unread while any of it is', () => {
    const [day] = daysOf([one('b', '2026-11-22T12:00:00Z', { readAt: '2026-11-22T13:00:00Z' }), one('a', '2026-11-22T10:00:00Z')], unread);
    expect(day?.kinds[0]?.happenings).toMatchObject([{ latest: { id: 'b' }, ids: ['b', 'a'], unread: true }]);
  });

  it('is kept apart where the viewer may no longer see what it is about', () => {
    const [day] = daysOf([one('b', '2026-11-22T12:00:00Z', { subject: null }), one('a', '2026-11-22T10:00:00Z', { subject: null })], unread);
    expect(day?.kinds[0]?.happenings).toHaveLength(2);
  });
});

describe('where a notification leads', () => {
  it('is what it is about, or where an organisation is looked after', () => {
    const about = { title: 'Startsporet', lang: undefined, to: '/partnere/startsporet' };
    expect(placeOf('pilot.started', { ...about, to: '/piloter/startsporet' })).toBe('/piloter/startsporet');
    expect(placeOf('organisation.sent-back', about)).toBe('/partnere/startsporet/organisasjon');
    expect(placeOf('organisation.registered', about)).toBe('/administrasjon/venter');
    expect(placeOf('invitation.sent', about)).toBe('/min-side');
  });
});
