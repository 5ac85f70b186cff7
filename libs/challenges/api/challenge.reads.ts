import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { FALSE, type Filter, type Order, type ReadsModule, type Sql, TRUE, type ViewerSql, and, columns, computed, connection, coordinates, count, equals, instants, literal, many, memberOf, not, one, oneOf, or, raw, rights, sql, withParent, withWords } from '@samskap/platform-api';
import type { ChallengeStatus } from '@samskap/platform-contract';
import { challengeLifecycle, challengeStatusIn, challengeStatusSql } from './challenge.lifecycle.js';
import { challengePolicy } from './challenge.policy.js';
import { anyWordOf, mostSharedCodes, newestByWords } from './similar.js';

/** Whether a challenge is open to proposals now. */
const isOpen: Filter = (challenge, wanted, viewer) => {
  const open = challengeStatusIn(challenge, viewer, ['PUBLISHED']);
  return wanted.literal() === true ? open : not(open);
};

const withTerm =
  (scheme: 'TARGET_GROUP' | 'SERVICE_AREA'): Filter =>
  (challenge, code) =>
    sql`exists (select 1 from challenge_term ct where ct.challenge_id = ${challenge}.id and ct.scheme = ${literal(scheme)} and ${withinTerm(raw('ct.code'), code)})`;

const atPlace: Filter = (challenge, code) =>
  sql`exists (select 1 from challenge_place cp where cp.challenge_id = ${challenge}.id and ${nearPlace(raw('cp.code'), code)})`;

/** What the index of words holds. */
const document = (challenge: Sql): Sql => sql`to_tsvector('norwegian', ${challenge}.title || ' ' || ${challenge}.need)`;

/** Of the viewer's agencies, whether by membership or by coordination; side by side, so that indexes serve. */
const isMine = (challenge: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? sql`${challenge}.id in (select owned.id from challenge owned where ${or(memberOf(sql`owned.owner_id`, viewer), coordinates(sql`owned.owner_id`, viewer))} union all select co.challenge_id from challenge_co_owner co where co.organisation_id = any(${viewer.organisationIds}))`
    : FALSE;

/** Finding what resembles something looks through much more than it gives: meant for one page, not for each row of a list. */
const FINDING_ALIKE = 1_000;

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

/** Open, closed or told what came of. */
const seen = (challenge: Sql): Sql => sql`${challenge}.status in ('PUBLISHED', 'RESOLVED')`;

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
          sql`(${other}.id <> ${challenge}.id and ${seen(other)} and ${other}.id in (${mostSharedCodes('challenge_term', 'challenge_id', challenge, 2)} union ${newestByWords('challenge', document(raw('w')), sql`${challenge}.title`, raw('w.created_at'), seen(raw('w')))}))`,
        {
          orderBy: (other, challenge) =>
            sql`${sharedCodes(challenge, other)} + 8 * ts_rank(${document(other)}, ${anyWordOf(sql`${challenge}.title`)}) desc, ${other}.id`,
          max: 5,
          cost: FINDING_ALIKE,
        },
      ),
      similarSolutions: many(
        'Solution',
        (challenge, solution) =>
          sql`${solution}.id in (${mostSharedCodes('solution_term', 'solution_id', challenge, 1)} union ${newestByWords('solution', raw(`to_tsvector('norwegian', w.title || ' ' || w.summary)`), sql`${challenge}.title`, raw('w.created_at'), TRUE)})`,
        {
          orderBy: (solution, challenge) =>
            sql`(select count(*) from challenge_term ct join solution_term st on st.code = ct.code where ct.challenge_id = ${challenge}.id and st.solution_id = ${solution}.id) desc, ${solution}.id`,
          max: 5,
          cost: FINDING_ALIKE,
        },
      ),
      viewerCan: rights(challengePolicy, challengeStatusSql, challengeLifecycle),
    },
    filters: {
      status: (challenge, wanted, viewer) => challengeStatusIn(challenge, viewer, wanted.literals() as ChallengeStatus[]),
      route: oneOf((challenge) => sql`${challenge}.route`),
      place: atPlace,
      targetGroup: withTerm('TARGET_GROUP'),
      serviceArea: withTerm('SERVICE_AREA'),
      owner: equals('owner_id'),
      text: withWords('challenge', document),
      open: isOpen,
      mine: (challenge, wanted, viewer) => (wanted.literal() === true ? isMine(challenge, viewer) : TRUE),
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
