import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { type Filter, type Order, type ReadsModule, type Sql, TRUE, and, columns, computed, connection, coordinates, count, equals, instants, literal, many, not, one, oneOf, or, raw, rights, sql, withParent } from '@samskap/platform-api';
import { challengeLifecycle, challengeStatusSql } from './challenge.lifecycle.js';
import { challengePolicy, ownedBy } from './challenge.policy.js';

/** Whether a challenge is open to proposals now. */
const isOpen: Filter = (challenge, wanted, viewer) => {
  const open = sql`(${challengeStatusSql(challenge, viewer)} = 'PUBLISHED')`;
  return wanted.literal() === true ? open : not(open);
};

const withTerm =
  (scheme: 'TARGET_GROUP' | 'SERVICE_AREA'): Filter =>
  (challenge, code) =>
    sql`exists (select 1 from challenge_term ct where ct.challenge_id = ${challenge}.id and ct.scheme = ${literal(scheme)} and ${withinTerm(raw('ct.code'), code)})`;

const atPlace: Filter = (challenge, code) =>
  sql`exists (select 1 from challenge_place cp where cp.challenge_id = ${challenge}.id and ${nearPlace(raw('cp.code'), code)})`;

const withWords: Filter = (challenge, words) =>
  sql`(to_tsvector('norwegian', ${challenge}.title || ' ' || ${challenge}.need) @@ websearch_to_tsquery('norwegian', ${words.bind('text')}) or position(lower(${words.bind('text')}) in lower(${challenge}.title)) > 0)`;

const orders: Record<string, Order> = {
  NEWEST: { by: (row) => sql`coalesce(${row}.published_at, 'infinity'::timestamptz)`, type: 'timestamptz', direction: 'desc' },
  DEADLINE: { by: (row) => sql`coalesce(${row}.deadline, 'infinity'::timestamptz)`, type: 'timestamptz', direction: 'asc' },
  TITLE: { by: (row) => sql`${row}.title`, type: 'text', direction: 'asc' },
};

const terms = (scheme: 'TARGET_GROUP' | 'SERVICE_AREA') =>
  many('Term', (challenge, term) => sql`${term}.code in (select ct.code from challenge_term ct where ct.challenge_id = ${challenge}.id and ct.scheme = ${literal(scheme)})`, {
    orderBy: (term) => sql`${term}.position`,
    max: 12,
  });

/** Words of a text as a query that any of them satisfies. */
export const anyWordOf = (text: Sql): Sql => sql`replace(plainto_tsquery('norwegian', ${text})::text, '&', '|')::tsquery`;

/** How many codes two things share, the second given as a condition on `code`. */
const sharedCodes = (challenge: Sql, other: Sql): Sql =>
  sql`(select count(*) from challenge_term a join challenge_term b on b.code = a.code where a.challenge_id = ${challenge}.id and b.challenge_id = ${other}.id)`;

export const challengeReads: ReadsModule = (reads) => {
  reads.type('Challenge', {
    from: 'challenge',
    visibleTo: challengePolicy.read,
    fields: {
      ...columns('id slug version route language title need hopedOutcome answerBy procurementRoute budgetFrom budgetTo outcome'),
      ...instants('publishedAt updatedAt deadline'),
      status: computed((challenge, viewer) => challengeStatusSql(challenge, viewer)),
      targetGroups: terms('TARGET_GROUP'),
      serviceAreas: terms('SERVICE_AREA'),
      places: many('Place', (challenge, place) => sql`${place}.code in (select cp.code from challenge_place cp where cp.challenge_id = ${challenge}.id)`, {
        orderBy: (place) => sql`${place}.code`,
        max: 12,
      }),
      owner: one('Organisation', (challenge, owner) => sql`${owner}.id = ${challenge}.owner_id`),
      unit: one('Unit', (challenge, unit) => sql`${unit}.id = ${challenge}.unit_id`),
      coOwners: many(
        'Organisation',
        (challenge, owner) => sql`${owner}.id in (select co.organisation_id from challenge_co_owner co where co.challenge_id = ${challenge}.id)`,
        { orderBy: (owner) => sql`${owner}.name`, max: 12 },
      ),
      contact: one('Person', (challenge, person) => sql`${person}.id = ${challenge}.contact_id`),
      criteria: many('Criterion', (challenge, criterion) => sql`${criterion}.challenge_id = ${challenge}.id`, { orderBy: (row) => sql`${row}.position`, max: 12 }),
      capabilities: many('NeededCapability', (challenge, needed) => sql`${needed}.challenge_id = ${challenge}.id`, {
        orderBy: (row) => sql`${row}.level, ${row}.code`,
        max: 20,
      }),
      questions: many('Question', (challenge, question) => sql`${question}.challenge_id = ${challenge}.id`, { orderBy: (row) => sql`${row}.asked_at desc, ${row}.id`, max: 100 }),
      proposals: connection('Proposal', (challenge, proposal) => sql`${proposal}.challenge_id = ${challenge}.id`),
      proposalCount: count('Proposal', (challenge, proposal) => sql`${proposal}.challenge_id = ${challenge}.id`),
      similarChallenges: many(
        'Challenge',
        (challenge, other) =>
          sql`(${other}.id <> ${challenge}.id and ${other}.status in ('PUBLISHED', 'RESOLVED') and (${sharedCodes(challenge, other)} > 1 or to_tsvector('norwegian', ${other}.title || ' ' || ${other}.need) @@ ${anyWordOf(sql`${challenge}.title`)}))`,
        {
          orderBy: (other, challenge) =>
            sql`${sharedCodes(challenge, other)} + 8 * ts_rank(to_tsvector('norwegian', ${other}.title || ' ' || ${other}.need), ${anyWordOf(sql`${challenge}.title`)}) desc, ${other}.id`,
          max: 5,
        },
      ),
      similarSolutions: many(
        'Solution',
        (challenge, solution) =>
          sql`(exists (select 1 from challenge_term ct join solution_term st on st.code = ct.code where ct.challenge_id = ${challenge}.id and st.solution_id = ${solution}.id) or to_tsvector('norwegian', ${solution}.title || ' ' || ${solution}.summary) @@ ${anyWordOf(sql`${challenge}.title`)})`,
        {
          orderBy: (solution, challenge) =>
            sql`(select count(*) from challenge_term ct join solution_term st on st.code = ct.code where ct.challenge_id = ${challenge}.id and st.solution_id = ${solution}.id) desc, ${solution}.id`,
          max: 5,
        },
      ),
      viewerCan: rights(challengePolicy, challengeStatusSql, challengeLifecycle),
    },
    filters: {
      status: oneOf(challengeStatusSql),
      route: oneOf((challenge) => sql`${challenge}.route`),
      place: atPlace,
      targetGroup: withTerm('TARGET_GROUP'),
      serviceArea: withTerm('SERVICE_AREA'),
      owner: equals('owner_id'),
      text: withWords,
      open: isOpen,
      mine: (challenge, wanted, viewer) => (wanted.literal() === true ? or(ownedBy(challenge, viewer), coordinates(sql`${challenge}.owner_id`, viewer)) : TRUE),
    },
    orders,
  });

  reads.type('Criterion', { from: 'challenge_criterion', visibleTo: withParent, fields: columns('name weight') });

  reads.type('NeededCapability', {
    from: 'challenge_capability',
    visibleTo: withParent,
    fields: {
      ...columns('level'),
      capability: one('Term', (needed, term) => sql`${term}.code = ${needed}.code`, 'a foreign key points at a public term'),
    },
  });

  reads.type('Question', {
    from: 'question',
    visibleTo: (question, viewer) => sql`exists (select 1 from challenge asked where asked.id = ${question}.challenge_id and ${challengePolicy.read(raw('asked'), viewer)})`,
    fields: {
      ...columns('id text answer'),
      ...instants('askedAt answeredAt'),
      challenge: one('Challenge', (question, challenge) => sql`${challenge}.id = ${question}.challenge_id`),
    },
  });

  reads.extend('Organisation', { challenges: connection('Challenge', (organisation, challenge) => sql`${challenge}.owner_id = ${organisation}.id`) });

  reads.root({
    challenge: one('Challenge', (_query, challenge, _viewer, { id, slug }) =>
      id || slug ? and(id && sql`${challenge}.id = ${id.bind('uuid')}`, slug && sql`${challenge}.slug = ${slug.bind('text')}`) : raw('false'),
    ),
    challenges: connection('Challenge', () => TRUE),
  });
};
