import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { anyWordOf, challengePolicy, newestByWords } from '@samskap/challenges-api';
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
  equals,
  group,
  instants,
  many,
  one,
  oneOf,
  raw,
  rights,
  sql,
  withWords,
} from '@samskap/platform-api';
import { checkpointReads } from './checkpoint.reads.js';
import { checkpointOverdue, pilotLifecycle } from './pilot.lifecycle.js';
import { pilotInsider, pilotPolicy } from './pilot.policy.js';

/** Something about the challenge that a pilot comes from, as far as the viewer may see that challenge. */
const byChallenge =
  (table: 'challenge_place' | 'challenge_term', matches: (code: Sql, wanted: Parameters<Filter>[1]) => Sql): Filter =>
  (pilot, wanted, viewer) =>
    sql`exists (select 1 from ${raw(table)} about join challenge asked on asked.id = about.challenge_id where asked.id = ${pilot}.challenge_id and ${matches(raw('about.code'), wanted)} and ${challengePolicy.read(raw('asked'), viewer)})`;

const words = (pilot: Sql): Sql => sql`to_tsvector('norwegian', ${pilot}.title || ' ' || ${pilot}.summary)`;

const withPartner: Filter = (pilot, organisation) =>
  sql`(${pilot}.lead_id = ${organisation.bind('uuid')} or exists (select 1 from pilot_partner taking where taking.pilot_id = ${pilot}.id and taking.organisation_id = ${organisation.bind('uuid')}))`;

/** As with challenges: finding what resembles something is meant for one page, not for each row of a list. */
const FINDING_ALIKE = 1_000;

const orders: Record<string, Order> = {
  NEWEST: { by: (row) => sql`${row}.updated_at`, type: 'timestamptz', direction: 'desc' },
  NEXT_CHECKPOINT: { by: (row) => sql`coalesce(${row}.next_checkpoint_on, 'infinity'::date)`, type: 'date', direction: 'asc' },
  TITLE: { by: (row) => sql`${row}.title`, type: 'text', direction: 'asc' },
};

/** Something of the latest decision. */
const ofDecision = (expression: string) =>
  computed((pilot) => sql`(select ${raw(expression)} from pilot_decision d where d.pilot_id = ${pilot}.id order by d.decided_at desc, d.id desc limit 1)`);

/** Ids of the pilots that an organisation owns, leads or is a partner in. */
const pilotsOf = (organisation: Sql): Sql =>
  sql`(select p.id from pilot p where p.owner_id = ${organisation}.id union select p.id from pilot p where p.lead_id = ${organisation}.id union select pp.pilot_id from pilot_partner pp where pp.organisation_id = ${organisation}.id)`;

/** How many pilots of an organisation were started, and so are public, and satisfy a condition. */
const counted = (condition = 'true') =>
  computed((organisation) => sql`(select count(*)::int from pilot done where done.id in ${pilotsOf(organisation)} and done.started_at is not null and ${raw(condition)})`);

/** Codes that a challenge shares with the challenge of a pilot. */
const sharedCodes = (challenge: Sql, pilot: Sql): Sql =>
  sql`(select count(*) from challenge_term a join challenge_term b on b.code = a.code where a.challenge_id = ${challenge}.id and b.challenge_id = ${pilot}.challenge_id)`;

const alike = (challenge: Sql): Sql =>
  sql`(select p.id from challenge_term a join challenge_term b on b.code = a.code join pilot p on p.challenge_id = b.challenge_id where a.challenge_id = ${challenge}.id group by p.id having count(*) > 1 order by count(*) desc, p.id desc limit 100)`;

/** A proposal leads to one pilot; a plan that was called off before it started does not count. */
const cameFrom = (proposal: Sql, pilot: Sql): Sql => sql`(${pilot}.proposal_id = ${proposal}.id and (${pilot}.status <> 'DECIDED' or ${pilot}.started_at is not null))`;

export const pilotReads: ReadsModule = (reads) => {
  reads.type('Pilot', {
    from: 'pilot',
    visibleTo: pilotPolicy.read,
    fields: {
      ...columns('id slug version status language title summary learningQuestion startsOn endsOn clarifyingMeetingOn nextCheckpointOn decision'),
      ...instants('updatedAt'),
      frame: computed((pilot, viewer) => sql`case when ${pilotInsider(pilot, viewer)} then ${pilot}.frame end`),
      checkpointOverdue: computed(checkpointOverdue),
      decisionReasons: ofDecision('d.reasons'),
      decidedOn: ofDecision(`(d.decided_at at time zone 'Europe/Oslo')::date`),
      receivingService: ofDecision('d.receiving_service'),
      funding: ofDecision('d.funding'),
      adoptedFrom: ofDecision('d.adopted_from'),
      lesson: ofDecision('d.lesson'),
      challenge: one('Challenge', (pilot, challenge) => sql`${challenge}.id = ${pilot}.challenge_id`),
      proposal: one('Proposal', (pilot, proposal) => sql`${proposal}.id = ${pilot}.proposal_id`),
      fromPilot: one('Pilot', (pilot, earlier) => sql`${earlier}.id = ${pilot}.from_pilot_id`),
      followedBy: many('Pilot', (pilot, later) => sql`${later}.from_pilot_id = ${pilot}.id`, { orderBy: (later) => sql`${later}.created_at desc, ${later}.id`, max: 50 }),
      owner: one('Organisation', (pilot, owner) => sql`${owner}.id = ${pilot}.owner_id`),
      lead: one('Organisation', (pilot, lead) => sql`${lead}.id = ${pilot}.lead_id`),
      partners: many('PilotPartner', (pilot, partner) => sql`${partner}.pilot_id = ${pilot}.id`, {
        orderBy: (partner) =>
          sql`array_position(array['LEAD', 'DELIVERY', 'EXPERTISE', 'RESOURCE', 'TARGET_GROUP', 'EVALUATOR'], ${partner}.role), ${partner}.organisation_id`,
        max: 50,
      }),
      indicators: many('Indicator', (pilot, indicator) => sql`${indicator}.pilot_id = ${pilot}.id`, { orderBy: (indicator) => sql`${indicator}.position`, max: 20 }),
      checkpoints: many('Checkpoint', (pilot, checkpoint) => sql`${checkpoint}.pilot_id = ${pilot}.id`, {
        orderBy: (checkpoint) => sql`${checkpoint}.held_on, ${checkpoint}.recorded_at, ${checkpoint}.id`,
        max: 100,
      }),
      evaluation: one('PilotEvaluation', (pilot, evaluation) => sql`${evaluation}.pilot_id = ${pilot}.id`),
      viewerCan: rights(pilotPolicy, (pilot) => sql`${pilot}.status`, pilotLifecycle),
    },
    filters: {
      status: oneOf((pilot) => sql`${pilot}.status`),
      decision: oneOf((pilot) => sql`${pilot}.decision`),
      place: byChallenge('challenge_place', nearPlace),
      targetGroup: byChallenge('challenge_term', (code, wanted) => sql`(about.scheme = 'TARGET_GROUP' and ${withinTerm(code, wanted)})`),
      owner: equals('owner_id'),
      partner: withPartner,
      overdue: (pilot, wanted, viewer) => (wanted.literal() === true ? checkpointOverdue(pilot, viewer) : TRUE),
      text: withWords('pilot', words),
      mine: (pilot, wanted, viewer) => (wanted.literal() === true ? pilotInsider(pilot, viewer) : TRUE),
    },
    orders,
  });

  checkpointReads(reads);

  reads.extend('Challenge', {
    pilots: many('Pilot', (challenge, pilot) => sql`${pilot}.challenge_id = ${challenge}.id`, { orderBy: (pilot) => sql`${pilot}.updated_at desc, ${pilot}.id`, max: 50 }),
    similarPilots: many(
      'Pilot',
      (challenge, pilot) =>
        sql`(${pilot}.challenge_id is distinct from ${challenge}.id and ${pilot}.started_at is not null and ${pilot}.id in (${alike(challenge)} union ${newestByWords('pilot', words(raw('w')), sql`${challenge}.title`, raw('w.updated_at'), raw('w.started_at is not null'))}))`,
      {
        orderBy: (pilot, challenge) => sql`${sharedCodes(challenge, pilot)} + 8 * ts_rank(${words(pilot)}, ${anyWordOf(sql`${challenge}.title`)}) desc, ${pilot}.id`,
        max: 5,
        cost: FINDING_ALIKE,
      },
    ),
  });

  reads.extend('Proposal', { pilot: one('Pilot', cameFrom) });

  reads.extend('Organisation', {
    pilots: connection('Pilot', (organisation, pilot) => sql`${pilot}.id in ${pilotsOf(organisation)}`),
    trackRecord: group({
      pilots: counted(),
      running: counted(`done.status = 'RUNNING'`),
      adopted: counted(`done.status = 'DECIDED' and done.decision = 'ADOPT'`),
      stopped: counted(`done.status = 'DECIDED' and done.decision = 'STOP'`),
    }),
  });

  reads.root({
    pilot: one('Pilot', (_query, pilot, _viewer, { id, slug }) =>
      id || slug ? and(id && sql`${pilot}.id = ${id.bind('uuid')}`, slug && sql`${pilot}.slug = ${slug.bind('text')}`) : raw('false'),
    ),
    pilots: connection('Pilot', () => TRUE),
  });
};
