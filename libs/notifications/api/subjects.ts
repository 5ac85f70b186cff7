import { challengePolicy, insider, proposalPolicy } from '@samskap/challenges-api';
import { organisationPolicy } from '@samskap/identity-api';
import { ideaPolicy } from '@samskap/ideas-api';
import { agreementPolicy } from '@samskap/organisations-api';
import { pilotPolicy } from '@samskap/pilots-api';
import { servicePolicy } from '@samskap/services-api';
import { assignmentPolicy } from '@samskap/volunteers-api';
import { workshopPolicy } from '@samskap/workshops-api';
import { type Rule, type Slot, type Sql, type ViewerSql, and, sql } from '@samskap/platform-api';

/** The types of thing that people are told of. */
export type SubjectType = 'Challenge' | 'Proposal' | 'Pilot' | 'Organisation' | 'Agreement' | 'Idea' | 'VolunteerAssignment' | 'Service' | 'Workshop';

export interface NotifiedSubject {
  readonly table: string;
  /** Who may be told anything about it. */
  readonly read: Rule;
  readonly title: (row: Sql) => Sql;
  /** The title of what it is part of; its own when it stands alone. */
  readonly about: (row: Sql) => Sql;
  /** Where it is shown: a path on the site. */
  readonly path: (row: Sql) => Sql;
  /** Everyone whom it may concern; the rules then ask each of them. A statement with the column person_id. */
  readonly people: (id: Slot) => Sql;
  /** The organisation on whose behalf a viewer is told. */
  readonly behalf: (row: Sql, viewer: ViewerSql) => Sql;
}

/** Members of these organisations, and who coordinates or will coordinate them. `organisations` has the column id. */
const peopleAround = (organisations: Sql): Sql => sql`
  select m.person_id from membership m where m.organisation_id in (${organisations})
  union select c.person_id from coordination c where c.organisation_id in (${organisations})`;

/** The first of these organisations that the viewer belongs to or coordinates. */
const firstOwn = (viewer: ViewerSql, candidates: Sql): Sql =>
  sql`(select own.id from (${candidates}) own (id, rank) where own.id = any(${viewer.organisationIds}) or own.id = any(${viewer.coordinates}) order by own.rank limit 1)`;

export const SUBJECTS: Readonly<Record<SubjectType, NotifiedSubject>> = {
  Challenge: {
    table: 'challenge',
    read: challengePolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/utfordringer/' || ${row}.slug`,
    people: (id) => sql`
      ${peopleAround(sql`select c.owner_id as id from challenge c where c.id = ${id} union select p.organisation_id from proposal p where p.challenge_id = ${id}`)}
      union select q.asked_by from question q where q.challenge_id = ${id}`,
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.owner_id, 1 union all select p.organisation_id, 2 from proposal p where p.challenge_id = ${row}.id`),
  },
  Proposal: {
    table: 'proposal',
    // An accepted one is public, but what happens to it concerns those alone who may read all of it.
    read: (row, viewer) => and(proposalPolicy.read(row, viewer), insider(row, viewer)),
    title: (row) => sql`${row}.title`,
    about: (row) => sql`(select asked.title from challenge asked where asked.id = ${row}.challenge_id)`,
    path: (row) => sql`'/forslag/' || ${row}.id`,
    people: (id) =>
      peopleAround(sql`select p.organisation_id as id from proposal p where p.id = ${id} union select c.owner_id from proposal p join challenge c on c.id = p.challenge_id where p.id = ${id}`),
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.organisation_id, 1 union all select asked.owner_id, 2 from challenge asked where asked.id = ${row}.challenge_id`),
  },
  Pilot: {
    table: 'pilot',
    read: pilotPolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/piloter/' || ${row}.slug`,
    people: (id) =>
      peopleAround(sql`select unnest(array[t.owner_id, t.lead_id]) as id from pilot t where t.id = ${id} union select pp.organisation_id from pilot_partner pp where pp.pilot_id = ${id}`),
    behalf: (row, viewer) =>
      firstOwn(viewer, sql`select ${row}.lead_id, 1 union all select ${row}.owner_id, 2 union all select pp.organisation_id, 3 from pilot_partner pp where pp.pilot_id = ${row}.id`),
  },
  Organisation: {
    table: 'organisation',
    read: organisationPolicy.read,
    title: (row) => sql`${row}.name`,
    about: (row) => sql`${row}.name`,
    path: (row) => sql`'/partnere/' || ${row}.slug`,
    people: (id) => sql`${peopleAround(sql`select ${id} as id`)}
      union select p.id from person p where p.administrator
      union select p.id from person p join invitation i on i.email = p.email where i.organisation_id = ${id}`,
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.id, 1`),
  },
  Agreement: {
    table: 'agreement',
    read: agreementPolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/avtaler/' || ${row}.id`,
    people: (id) => peopleAround(sql`select party.organisation_id as id from agreement_party party where party.agreement_id = ${id}`),
    behalf: (row, viewer) => firstOwn(viewer, sql`select party.organisation_id, 1 from agreement_party party where party.agreement_id = ${row}.id`),
  },
  Idea: {
    table: 'idea',
    read: ideaPolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/ideer/' || ${row}.id`,
    people: (id) => sql`${peopleAround(sql`select i.owner_id as id from idea i where i.id = ${id}`)} union select i.sent_by from idea i where i.id = ${id} and i.sent_by is not null`,
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.owner_id, 1`),
  },
  VolunteerAssignment: {
    table: 'volunteer_assignment',
    read: assignmentPolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/frivillig/' || ${row}.slug || '/pamelding'`,
    people: (id) => peopleAround(sql`select a.owner_id as id from volunteer_assignment a where a.id = ${id}`),
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.owner_id, 1`),
  },
  Service: {
    table: 'service',
    read: servicePolicy.read,
    title: (row) => sql`${row}.name`,
    about: (row) => sql`${row}.name`,
    path: (row) => sql`'/tjenester/' || ${row}.slug`,
    people: (id) => peopleAround(sql`select s.owner_id as id from service s where s.id = ${id}`),
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.owner_id, 1`),
  },
  Workshop: {
    table: 'workshop',
    read: workshopPolicy.read,
    title: (row) => sql`${row}.title`,
    about: (row) => sql`${row}.title`,
    path: (row) => sql`'/verksted/' || ${row}.slug`,
    people: (id) => peopleAround(sql`select w.owner_id as id from workshop w where w.id = ${id} union select h.organisation_id from workshop_host h where h.workshop_id = ${id}`),
    behalf: (row, viewer) => firstOwn(viewer, sql`select ${row}.owner_id, 1 union all select h.organisation_id, 2 from workshop_host h where h.workshop_id = ${row}.id`),
  },
};

export const isSubjectType = (name: string): name is SubjectType => Object.hasOwn(SUBJECTS, name);
