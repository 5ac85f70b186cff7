import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { mostSharedCodes, newestByWords } from '@samskap/challenges-api';
import { type Filter, type ReadsModule, type Sql, TRUE, type ViewerSql, and, columns, computed, connection, equals, instants, literal, many, one, oneOf, raw, rights, sql } from '@samskap/platform-api';
import { CONFIRMED_FOR_MONTHS, serviceLifecycle } from './service.lifecycle.js';
import { servicePolicy } from './service.policy.js';

/** More than a service may have of each. */
const ALL_CODES = 400;

const words = (service: Sql): Sql => sql`to_tsvector('norwegian', ${service}.name || ' ' || ${service}.summary || ' ' || coalesce(${service}.for_whom, ''))`;

/** All words of a text as a query that the beginnings of words satisfy, because people see results while they type. */
const begunWords = (text: Sql): Sql =>
  sql`coalesce((select string_agg(quote_literal(typed.lexeme) || ':*', ' & ')::tsquery from unnest(to_tsvector('norwegian', ${text})) typed), ''::tsquery)`;

/** Words in the texts, a part of the name, or what people call the target group or the need. */
const withText: Filter = (service, given) => {
  const text = given.bind('text');
  return sql`${service}.id in (
    select w.id from service w where ${words(raw('w'))} @@ ${begunWords(sql`${text}`)}
    union all select w.id from service w where position(lower(trim(${text})) in lower(w.name)) > 0
    union all select st.service_id from service_term st join term t on t.code = st.code
      where length(trim(${text})) > 2 and lower(trim(${text})) in (select left(lower(word), length(trim(${text}))) from unnest(array[t.nb, t.nn, t.en]) word))`;
};

/** For a group, one within it, or one that it is part of: what is for all the young is for those outside school too. */
const forGroup: Filter = (service, group) => {
  const code = group.bind('text');
  return sql`exists (select 1 from service_term st where st.service_id = ${service}.id and st.scheme = 'TARGET_GROUP'
    and (${withinTerm(raw('st.code'), group)} or st.code = (select parent_code from term where code = ${code})))`;
};

const meets: Filter = (service, need) =>
  sql`exists (select 1 from service_term st where st.service_id = ${service}.id and st.scheme = 'SERVICE_AREA' and ${withinTerm(raw('st.code'), need)})`;

const servesPlace: Filter = (service, place) => sql`exists (select 1 from service_place sp where sp.service_id = ${service}.id and ${nearPlace(raw('sp.code'), place)})`;

const unconfirmed = (service: Sql, viewer: ViewerSql): Sql =>
  sql`coalesce(${service}.confirmed_on < ${viewer.today} - interval '${raw(String(CONFIRMED_FOR_MONTHS))} months', true)`;

const terms = (scheme: 'TARGET_GROUP' | 'SERVICE_AREA') =>
  many('Term', (service, term) => sql`${term}.code in (select st.code from service_term st where st.service_id = ${service}.id and st.scheme = ${literal(scheme)})`, {
    orderBy: (term) => sql`${term}.position`,
    max: ALL_CODES,
  });

/** As with challenges: finding what resembles something is meant for one page, not for each row of a list. */
const FINDING_ALIKE = 1_000;

const alike = (challenge: Sql): Sql =>
  sql`(${mostSharedCodes('service_term', 'service_id', challenge, 2)} union ${newestByWords('service', words(raw('w')), sql`${challenge}.title`, raw('w.updated_at'), raw(`w.status = 'ACTIVE'`))})`;

/** Given where the challenge is, in a place within it or in one around it. */
const inPlaceOf = (challenge: Sql, service: Sql): Sql =>
  sql`(not exists (select 1 from challenge_place asked where asked.challenge_id = ${challenge}.id) or exists (select 1 from challenge_place asked join service_place given on starts_with(given.code, asked.code) or starts_with(asked.code, given.code)
    where asked.challenge_id = ${challenge}.id and given.service_id = ${service}.id))`;

export const serviceReads: ReadsModule = (reads) => {
  reads.type('Service', {
    from: 'service',
    visibleTo: servicePolicy.read,
    fields: {
      ...columns('id slug version status language name summary forWhom howToRefer telephone email website openingHours waitingTime confirmedOn'),
      ...instants('updatedAt'),
      unconfirmed: computed(unconfirmed),
      owner: one('Organisation', (service, owner) => sql`${owner}.id = ${service}.owner_id`),
      unit: one('Unit', (service, unit) => sql`${unit}.id = ${service}.unit_id`),
      pilot: one('Pilot', (service, pilot) => sql`${pilot}.id = ${service}.pilot_id`),
      places: many('Place', (service, place) => sql`${place}.code in (select sp.code from service_place sp where sp.service_id = ${service}.id)`, {
        orderBy: (place) => sql`${place}.code`,
        max: ALL_CODES,
      }),
      targetGroups: terms('TARGET_GROUP'),
      needs: terms('SERVICE_AREA'),
      viewerCan: rights(servicePolicy, (service) => sql`${service}.status`, serviceLifecycle),
    },
    filters: {
      place: servesPlace,
      targetGroup: forGroup,
      need: meets,
      text: withText,
      owner: equals('owner_id'),
      status: oneOf((service) => sql`${service}.status`),
      mine: (service, wanted, viewer) => (wanted.literal() === true ? servicePolicy.update(service, viewer) : TRUE),
      unconfirmed: (service, wanted, viewer) => (wanted.literal() === true ? unconfirmed(service, viewer) : TRUE),
    },
    orders: {
      BEST: { by: (service) => sql`coalesce(${service}.confirmed_on, '-infinity'::date)`, type: 'date', direction: 'desc' },
      NAME: { by: (service) => sql`${service}.name`, type: 'text', direction: 'asc' },
      CONFIRMED: { by: (service) => sql`coalesce(${service}.confirmed_on, '-infinity'::date)`, type: 'date', direction: 'asc' },
    },
  });

  reads.extend('Pilot', { service: one('Service', (pilot, service) => sql`${service}.pilot_id = ${pilot}.id`) });
  reads.extend('Challenge', {
    similarServices: many('Service', (challenge, service) => sql`(${service}.status = 'ACTIVE' and ${service}.id in ${alike(challenge)} and ${inPlaceOf(challenge, service)})`, {
      orderBy: (service, challenge) =>
        sql`(select count(*) from challenge_term a join service_term b on b.code = a.code where a.challenge_id = ${challenge}.id and b.service_id = ${service}.id) desc, ${service}.id`,
      max: 5,
      cost: FINDING_ALIKE,
    }),
  });
  reads.extend('Organisation', {
    services: many('Service', (organisation, service) => sql`${service}.owner_id = ${organisation}.id`, { orderBy: (service) => sql`${service}.name, ${service}.id`, max: 100 }),
  });

  reads.root({
    service: one('Service', (_query, service, _viewer, { id, slug }) =>
      id || slug ? and(id && sql`${service}.id = ${id.bind('uuid')}`, slug && sql`${service}.slug = ${slug.bind('text')}`) : raw('false'),
    ),
    services: connection('Service', () => TRUE),
  });
};
