import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { challengePolicy } from '@samskap/challenges-api';
import { pilotPolicy } from '@samskap/pilots-api';
import {
  type Filter,
  type Order,
  type ReadsModule,
  type Sql,
  TRUE,
  and,
  columns,
  computed,
  connection,
  hashOfTokenSql,
  instants,
  many,
  one,
  oneOf,
  raw,
  refersTo,
  rights,
  sql,
  withParent,
  withWords,
} from '@samskap/platform-api';
import { workshopLifecycle, workshopStatusSql } from './workshop.lifecycle.js';
import { hostsWorkshop, workshopInsider, workshopPolicy } from './workshop.policy.js';

const MOST_REGISTRATIONS = 2_000;
const MOST_RESULTS = 500;

const words = (workshop: Sql): Sql => sql`to_tsvector('norwegian', ${workshop}.title || ' ' || ${workshop}.question)`;

const hostedBy: Filter = (workshop, organisation) =>
  sql`(${workshop}.owner_id = ${organisation.bind('uuid')} or exists (select 1 from workshop_host hosting where hosting.workshop_id = ${workshop}.id and hosting.organisation_id = ${organisation.bind('uuid')}))`;

/** Later than any workshop: what is over stands after what is ahead, mirrored in it so that the latest comes first. */
const MIRROR = raw(`timestamptz '4000-01-01 00:00:00Z'`);

const orders: Record<string, Order> = {
  SOONEST: {
    by: (workshop, viewer) => sql`case when ${workshop}.ends_at >= ${viewer.now} then ${workshop}.starts_at else ${MIRROR} + (${MIRROR} - ${workshop}.starts_at) end`,
    type: 'timestamptz',
    direction: 'asc',
  },
  NEWEST: { by: (workshop) => sql`${workshop}.updated_at`, type: 'timestamptz', direction: 'desc' },
};

/** The code as it is kept, of one in any letter case with spaces and hyphens in it. */
export const codeOf = (given: Parameters<Filter>[1]): Sql => sql`upper(regexp_replace(${given.bind('text')}, '[^A-Za-z0-9]', '', 'g'))`;

const position = computed(
  (registration) =>
    sql`case when ${registration}.status = 'WAITING' then (select count(*)::int from workshop_registration ahead where ahead.workshop_id = ${registration}.workshop_id and ahead.status = 'WAITING' and ahead.turn <= ${registration}.turn) end`,
);

const about = (column: string) =>
  many('Workshop', (thing, workshop) => sql`${workshop}.${raw(column)} = ${thing}.id`, { orderBy: (workshop) => sql`${workshop}.starts_at desc, ${workshop}.id`, max: 20 });

export const workshopReads: ReadsModule = (reads) => {
  const { start, open, update, read } = workshopPolicy;

  reads.type('Workshop', {
    from: 'workshop',
    visibleTo: workshopPolicy.read,
    fields: {
      ...columns('id slug version template language title question description venue onlineUrl capacity taken tables dots answerBy participants ballots'),
      ...instants('startsAt endsAt updatedAt'),
      status: computed(workshopStatusSql),
      owner: one('Organisation', (workshop, owner) => sql`${owner}.id = ${workshop}.owner_id`),
      hosts: many(
        'Organisation',
        (workshop, host) => sql`(${host}.id = ${workshop}.owner_id or ${host}.id in (select hosting.organisation_id from workshop_host hosting where hosting.workshop_id = ${workshop}.id))`,
        { orderBy: (host, workshop) => sql`${host}.id <> ${workshop}.owner_id, ${host}.name, ${host}.id`, max: 12 },
      ),
      targetGroups: many('Term', (workshop, term) => sql`${term}.code in (select about.code from workshop_term about where about.workshop_id = ${workshop}.id)`, {
        orderBy: (term) => sql`${term}.position`,
        max: 12,
      }),
      place: one('Place', (workshop, place) => sql`${place}.code = ${workshop}.place_code`),
      waiting: computed((workshop) => sql`(select count(*)::int from workshop_registration w where w.workshop_id = ${workshop}.id and w.status = 'WAITING')`),
      registrationOpen: computed((workshop, viewer) => sql`(${workshop}.status = 'OPEN' and ${workshop}.starts_at > ${viewer.now})`),
      agenda: many('AgendaItem', (workshop, item) => sql`${item}.workshop_id = ${workshop}.id`, { orderBy: (item) => sql`${item}.position`, max: 40 }),
      challenge: one('Challenge', (workshop, challenge) => sql`${challenge}.id = ${workshop}.challenge_id`),
      pilot: one('Pilot', (workshop, pilot) => sql`${pilot}.id = ${workshop}.pilot_id`),
      code: computed((workshop, viewer) => sql`case when ${hostsWorkshop(workshop, viewer)} then ${workshop}.code end`),
      results: many('WorkshopResult', (workshop, result) => sql`(${result}.workshop_id = ${workshop}.id and ${workshop}.status = 'CLOSED')`, {
        orderBy: (result) => sql`${result}.position`,
        max: MOST_RESULTS,
      }),
      registrations: many('WorkshopRegistration', (workshop, registration) => sql`${registration}.workshop_id = ${workshop}.id`, {
        orderBy: (registration) => sql`${registration}.turn`,
        max: MOST_REGISTRATIONS,
      }),
      viewerCan: rights({ read, update, open, start }, workshopStatusSql, workshopLifecycle),
    },
    filters: {
      status: oneOf(workshopStatusSql),
      place: (workshop, place) => sql`(${workshop}.place_code is not null and ${nearPlace(sql`${workshop}.place_code`, place)})`,
      targetGroup: (workshop, code) => sql`exists (select 1 from workshop_term about where about.workshop_id = ${workshop}.id and ${withinTerm(raw('about.code'), code)})`,
      host: hostedBy,
      challenge: refersTo('challenge_id', 'challenge', challengePolicy.read),
      pilot: refersTo('pilot_id', 'pilot', pilotPolicy.read),
      text: withWords('workshop', words),
      mine: (workshop, wanted, viewer) => (wanted.literal() === true ? workshopInsider(workshop, viewer) : TRUE),
    },
    orders,
  });

  reads.type('AgendaItem', { from: 'workshop_agenda_item', visibleTo: withParent, fields: columns('time title speaker') });

  reads.type('WorkshopResult', {
    from: 'workshop_result',
    visibleTo: withParent,
    fields: {
      ...columns('texts votes'),
      idea: one('Idea', (result, idea) => sql`${idea}.id = ${result}.idea_id`, 'a foreign key points at it, and what was said aloud in a workshop is public'),
    },
  });

  reads.type('WorkshopRegistration', {
    from: 'workshop_registration',
    visibleTo: (registration, viewer) => sql`exists (select 1 from workshop held where held.id = ${registration}.workshop_id and ${hostsWorkshop(raw('held'), viewer)})`,
    fields: { ...columns('id status name adult email'), ...instants('registeredAt'), position },
  });

  reads.type('OwnRegistration', {
    from: 'workshop_registration',
    visibleTo: withParent,
    fields: { ...columns('status name'), position, workshop: one('Workshop', (registration, workshop) => sql`${workshop}.id = ${registration}.workshop_id`) },
  });

  reads.extend('Idea', { workshop: one('Workshop', (idea, workshop) => sql`${workshop}.id = (select came.workshop_id from workshop_result came where came.idea_id = ${idea}.id)`) });
  reads.extend('Challenge', { workshops: about('challenge_id') });
  reads.extend('Pilot', { workshops: about('pilot_id') });

  reads.root({
    workshop: one('Workshop', (_query, workshop, _viewer, { id, slug, code }) =>
      id || slug || code
        ? and(id && sql`${workshop}.id = ${id.bind('uuid')}`, slug && sql`${workshop}.slug = ${slug.bind('text')}`, code && sql`${workshop}.code = ${codeOf(code)}`)
        : raw('false'),
    ),
    workshops: connection('Workshop', () => TRUE),
    ownRegistration: one(
      'OwnRegistration',
      (_query, own, _viewer, { token }) => sql`${own}.id = (select t.registration_id from workshop_registration_token t where t.hash = ${hashOfTokenSql(token!.bind('text'))})`,
    ),
  });
};
