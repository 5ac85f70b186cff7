import { type ReadsModule, TRUE, columns, many, one, raw, sql } from '@samskap/platform-api';
import { doorPolicy } from './door.policy.js';
import { servedBy } from './doors.js';
import { stillMember } from './still-member.js';

/** More than there are municipalities and bydeler. */
const MOST_DOORS = 500;

const colleague = (column: string) => one('Person', (door, person) => stillMember(person, sql`${door}.${raw(column)}`, sql`${door}.organisation_id`));

/** Doors are public: whoever sends something in is told beforehand who gets it. */
export const doorReads: ReadsModule = (reads) => {
  reads.type('Door', {
    from: 'door',
    visibleTo: doorPolicy.read,
    fields: {
      ...columns('id version answerWithinDays'),
      place: one('Place', (door, place) => sql`${place}.code = ${door}.place_code`),
      organisation: one('Organisation', (door, organisation) => sql`${organisation}.id = ${door}.organisation_id`),
      unit: one('Unit', (door, unit) => sql`${unit}.id = ${door}.unit_id`),
      contact: colleague('contact_id'),
      standIn: colleague('stand_in_id'),
    },
  });

  reads.root({
    doors: many('Door', () => TRUE, { orderBy: (door) => sql`${door}.place_code nulls last`, max: MOST_DOORS }),
    door: one('Door', (_query, door, _viewer, { place }) => sql`${door}.id = ${servedBy(place ? sql`${place.bind('text')}` : raw('null::text'))}`),
  });
};
