import { describe, expect, it } from '@jest/globals';
import type { WorkshopToEditFragment } from '../workshops.operations.js';
import { changeOf, editOf, moved, writtenRows } from './workshopEdit.js';

const workshop: WorkshopToEditFragment = {
  id: 'w',
  slug: 'hva-mangler',
  version: 1,
  status: 'OPEN',
  language: 'NB',
  title: 'Idéverksted',
  question: 'Hva mangler?',
  description: null,
  owner: { id: 'one' },
  hosts: [{ id: 'one', name: 'Ski' }, { id: 'two', name: 'Ås' }],
  targetGroups: [{ code: 'unge' }],
  place: { code: '3207' },
  venue: 'Kulturhuset',
  onlineUrl: null,
  startsAt: '2026-12-01T11:00:00.000Z',
  endsAt: '2026-12-01T13:00:00.000Z',
  capacity: 30,
  taken: 0,
  agenda: [{ time: '12.00', title: 'Velkommen', speaker: null }],
  tables: 4,
  dots: 3,
  answerBy: '2026-12-31',
  code: 'ABC234',
  viewerCan: { update: true },
};
const before = editOf(workshop);

describe('changing a workshop', () => {
  it('sends nothing when nothing is changed', () => expect(changeOf(before, editOf(workshop))).toEqual({}));

  it('sends what was changed and no more', () => {
    expect(changeOf(before, { ...before, venue: '', capacity: 40 })).toEqual({ venue: null, capacity: 40 });
  });

  it('does not name the agency that answers for it among the others', () => expect(before.hosts).toEqual(['two']));

  it('leaves out points of the programme with nothing in them', () => {
    const agenda = [{ time: '', title: '', speaker: '' }, ...before.agenda, { time: '13.00', title: 'Pause', speaker: ' ' }];
    expect(changeOf(before, { ...before, agenda }).agenda).toEqual([
      { time: '12.00', title: 'Velkommen', speaker: null },
      { time: '13.00', title: 'Pause', speaker: null },
    ]);
    expect(writtenRows(agenda)).toEqual([1, 2]);
  });

  it('sends a point that lacks its title, so that it is told of and not lost', () => {
    const agenda = [...before.agenda, { time: '13.00', title: '', speaker: '' }];
    expect(changeOf(before, { ...before, agenda }).agenda).toHaveLength(2);
  });
});

describe('moving a point', () => {
  it('goes up and down', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
