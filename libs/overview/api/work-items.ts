import { type Sql, type ViewerSql, coordinates, join, leads, literal, memberOf, not, or, sql } from '@samskap/platform-api';
import type { WorkReason } from '@samskap/platform-contract';

/** What may wait. */
export type WorkSubject = 'Challenge' | 'Proposal' | 'Pilot' | 'Idea' | 'VolunteerAssignment' | 'Service' | 'Agreement';

/** Who is waited for: the viewer, or someone else on the viewer's behalf. */
export type Side = 'ME' | 'OTHERS';

/** One reason why something waits. The aliases are c for challenge, p for proposal, t for pilot, q for question, i for idea, s for service, a for what is signed up for or agreed on. */
interface Waiting {
  readonly reason: WorkReason;
  readonly side: Side;
  readonly from: Sql;
  readonly subject: WorkSubject;
  readonly subjectId: Sql;
  /** Who should act. */
  readonly organisation: Sql;
  readonly since: Sql;
  readonly dueOn?: Sql;
  readonly when: (viewer: ViewerSql) => Sql;
}

const CHALLENGE = sql`challenge c`;
const PROPOSAL = sql`proposal p join challenge c on c.id = p.challenge_id`;
const PILOT = sql`pilot t`;
const QUESTION = sql`question q join challenge c on c.id = q.challenge_id`;
const CHECKPOINT_SEEN_DAYS = 14;
/** So long a volunteer waits at most for yes or no. */
const SIGN_UP_ANSWERED_DAYS = 14;
/** Seen so long before a service shows as not confirmed. */
const CONFIRMATION_SEEN_DAYS = 14;

const asker = sql`c.owner_id`;
const proposer = sql`p.organisation_id`;
const open = sql`c.status = 'PUBLISHED'`;
/** Those who carry a pilot between them: owner and lead. */
const carries = (viewer: ViewerSql): Sql => or(memberOf(sql`t.owner_id`, viewer), memberOf(sql`t.lead_id`, viewer));
const elsewhere = (viewer: ViewerSql): Sql => not(leads(asker, viewer));

const challenge = { from: CHALLENGE, subject: 'Challenge', subjectId: sql`c.id`, organisation: asker, since: sql`c.updated_at` } as const;
const proposal = { from: PROPOSAL, subject: 'Proposal', subjectId: sql`p.id`, since: sql`p.updated_at`, dueOn: sql`p.answer_by` } as const;
const pilot = { from: PILOT, subject: 'Pilot', subjectId: sql`t.id`, organisation: sql`t.owner_id`, since: sql`t.updated_at` } as const;
const idea = { from: sql`idea i`, subject: 'Idea', subjectId: sql`i.id`, organisation: sql`i.owner_id`, since: sql`i.sent_at`, dueOn: sql`i.answer_by` } as const;
const service = { from: sql`service s`, subject: 'Service', subjectId: sql`s.id`, organisation: sql`s.owner_id`, since: sql`s.updated_at` } as const;

/** Those who wait for yes or no, by assignment: the one who has waited longest says since when. */
const SIGN_UPS = sql`(select a.id, a.owner_id, min(u.signed_up_at) as since from volunteer_assignment a join assignment_slot slot on slot.assignment_id = a.id and not slot.cancelled
  join sign_up u on u.slot_id = slot.id and u.status = 'WAITING' and u.turn is null and u.echo_of is null group by a.id) a`;
const signUp = { from: SIGN_UPS, subject: 'VolunteerAssignment', subjectId: sql`a.id`, organisation: sql`a.owner_id`, since: sql`a.since`, dueOn: sql`((a.since at time zone 'Europe/Oslo')::date + ${literal(SIGN_UP_ANSWERED_DAYS)})` } as const;

const AGREEMENT = sql`agreement a join agreement_party side on side.agreement_id = a.id`;
const agreement = { from: AGREEMENT, subject: 'Agreement', subjectId: sql`a.id`, organisation: sql`side.organisation_id`, since: sql`a.created_at` } as const;

const isOrStandsIn = (v: ViewerSql): Sql => sql`(i.contact_id is not distinct from ${v.personId} or i.stand_in_id is not distinct from ${v.personId})`;
/** Whoever stands at the door, but for what they sent in themselves, and its leaders. */
const answersIdea = (v: ViewerSql): Sql =>
  sql`(${leads(sql`i.owner_id`, v)} or (${memberOf(sql`i.owner_id`, v)} and ${isOrStandsIn(v)} and i.sent_by is distinct from ${v.personId}))`;
const confirmedUntil = sql`(coalesce(s.confirmed_on, s.created_at::date) + interval '6 months')::date`;

const question = { from: QUESTION, subject: 'Challenge', subjectId: sql`c.id`, organisation: asker, since: sql`q.asked_at` } as const;

/** Evaluated since the latest decision, so that a pilot which was tried on is evaluated anew. */
const undecided = sql`t.status = 'EVALUATING' and exists (select 1 from pilot_evaluation e where e.pilot_id = t.id and e.written_at > coalesce((select max(d.decided_at) from pilot_decision d where d.pilot_id = t.id), '-infinity'))`;

/** No pilot has come of the proposal; a plan that was called off does not count. */
const unplanned = sql`not exists (select 1 from pilot made where made.proposal_id = p.id and (made.status <> 'DECIDED' or made.started_at is not null))`;

const WAITING: readonly Waiting[] = [
  { ...challenge, reason: 'DRAFT_UNFINISHED', side: 'ME', when: (v) => sql`c.status = 'DRAFT' and c.contact_id = ${v.personId} and ${memberOf(asker, v)}` },
  { ...challenge, reason: 'APPROVAL_WAITS', side: 'ME', when: (v) => sql`c.status = 'AWAITING_APPROVAL' and ${leads(asker, v)}` },
  { ...challenge, reason: 'APPROVAL_WAITS', side: 'OTHERS', when: (v) => sql`c.status = 'AWAITING_APPROVAL' and ${memberOf(asker, v)} and ${elsewhere(v)}` },
  { ...proposal, dueOn: sql`c.deadline::date`, organisation: proposer, reason: 'DRAFT_UNFINISHED', side: 'ME', when: (v) => sql`p.status = 'DRAFT' and ${open} and (c.deadline is null or c.deadline > ${v.now}) and p.author_id = ${v.personId} and ${memberOf(proposer, v)}` },
  { ...proposal, organisation: asker, reason: 'PROPOSAL_WAITS', side: 'ME', when: (v) => sql`p.status = 'SUBMITTED' and ${leads(asker, v)}` },
  { ...proposal, organisation: asker, reason: 'PROPOSAL_WAITS', side: 'OTHERS', when: (v) => sql`p.status = 'SUBMITTED' and ${memberOf(proposer, v)} and ${elsewhere(v)}` },
  { ...proposal, organisation: asker, reason: 'PROPOSAL_WAITS', side: 'OTHERS', when: (v) => sql`p.status = 'SUBMITTED' and ${coordinates(asker, v)} and ${not(memberOf(proposer, v))} and ${elsewhere(v)}` },
  { ...proposal, organisation: proposer, reason: 'CLARIFICATION_WAITS', side: 'ME', when: (v) => sql`p.status = 'CLARIFYING' and ${memberOf(proposer, v)}` },
  { ...proposal, organisation: proposer, reason: 'CLARIFICATION_WAITS', side: 'OTHERS', when: (v) => sql`p.status = 'CLARIFYING' and ${memberOf(asker, v)}` },
  { ...proposal, organisation: proposer, reason: 'FULL_TEXT_WAITS', side: 'ME', when: (v) => sql`p.status = 'SHORTLISTED' and p.full_text is null and ${memberOf(proposer, v)}` },
  { ...proposal, organisation: proposer, reason: 'FULL_TEXT_WAITS', side: 'OTHERS', when: (v) => sql`p.status = 'SHORTLISTED' and p.full_text is null and ${memberOf(asker, v)}` },
  { ...proposal, organisation: asker, reason: 'PROPOSAL_WAITS', side: 'ME', when: (v) => sql`p.status = 'SHORTLISTED' and p.full_text is not null and ${leads(asker, v)}` },
  { ...proposal, organisation: asker, reason: 'PROPOSAL_WAITS', side: 'OTHERS', when: (v) => sql`p.status = 'SHORTLISTED' and p.full_text is not null and ${memberOf(proposer, v)}` },
  { ...proposal, dueOn: sql`null::date`, organisation: asker, reason: 'PILOT_TO_PLAN', side: 'ME', when: (v) => sql`p.status = 'ACCEPTED' and ${leads(asker, v)} and ${unplanned}` },
  { ...proposal, dueOn: sql`null::date`, organisation: asker, reason: 'PILOT_TO_PLAN', side: 'OTHERS', when: (v) => sql`p.status = 'ACCEPTED' and ${memberOf(proposer, v)} and ${unplanned}` },
  { ...question, reason: 'QUESTION_WAITS', side: 'ME', when: (v) => sql`q.answer is null and c.status = 'PUBLISHED' and ${memberOf(asker, v)}` },
  { ...question, reason: 'QUESTION_WAITS', side: 'OTHERS', when: (v) => sql`q.answer is null and c.status = 'PUBLISHED' and q.asked_by = ${v.personId}` },
  { ...pilot, dueOn: sql`t.starts_on`, reason: 'PILOT_TO_START', side: 'ME', when: (v) => sql`t.status = 'PLANNED' and ${or(leads(sql`t.owner_id`, v), coordinates(sql`t.owner_id`, v))}` },
  { ...pilot, dueOn: sql`t.starts_on`, reason: 'PILOT_TO_START', side: 'OTHERS', when: (v) => sql`t.status = 'PLANNED' and ${memberOf(sql`t.lead_id`, v)} and not ${leads(sql`t.owner_id`, v)}` },
  { ...pilot, organisation: sql`t.lead_id`, dueOn: sql`t.next_checkpoint_on`, reason: 'CHECKPOINT_DUE', side: 'ME', when: (v) => sql`t.status = 'RUNNING' and t.next_checkpoint_on <= ${v.today} + ${literal(CHECKPOINT_SEEN_DAYS)} and ${or(carries(v), coordinates(sql`t.owner_id`, v))}` },
  { ...pilot, dueOn: sql`t.ends_on`, organisation: sql`t.lead_id`, reason: 'EVALUATION_DUE', side: 'ME', when: (v) => sql`t.status = 'EVALUATING' and ${carries(v)} and not (${undecided})` },
  { ...pilot, reason: 'DECISION_WAITS', side: 'ME', when: (v) => sql`${undecided} and ${leads(sql`t.owner_id`, v)}` },
  { ...idea, reason: 'IDEA_WAITS', side: 'ME', when: (v) => sql`i.status = 'NEW' and ${answersIdea(v)}` },
  { ...idea, reason: 'IDEA_WAITS', side: 'OTHERS', when: (v) => sql`i.status = 'NEW' and i.sent_by = ${v.personId} and not ${answersIdea(v)}` },
  { ...signUp, reason: 'SIGN_UP_WAITS', side: 'ME', when: (v) => memberOf(sql`a.owner_id`, v) },
  { ...service, dueOn: confirmedUntil, reason: 'SERVICE_UNCONFIRMED', side: 'ME', when: (v) => sql`s.status = 'ACTIVE' and ${confirmedUntil} <= ${v.today} + ${literal(CONFIRMATION_SEEN_DAYS)} and ${or(leads(sql`s.owner_id`, v), sql`(s.saved_by is not distinct from ${v.personId} and ${memberOf(sql`s.owner_id`, v)})`)}` },
  { ...service, reason: 'DRAFT_UNFINISHED', side: 'ME', when: (v) => sql`s.status = 'DRAFT' and ((s.pilot_id is not null and ${leads(sql`s.owner_id`, v)}) or (s.saved_by is not distinct from ${v.personId} and ${memberOf(sql`s.owner_id`, v)}))` },
  { ...agreement, reason: 'AGREEMENT_WAITS', side: 'ME', when: (v) => sql`a.status = 'DRAFT' and side.agreed_at is null and ${leads(sql`side.organisation_id`, v)}` },
  { ...pilot, reason: 'DECISION_WAITS', side: 'OTHERS', when: (v) => sql`${undecided} and ${or(carries(v), coordinates(sql`t.owner_id`, v))} and not ${leads(sql`t.owner_id`, v)}` },
];

/** Everything that waits on one side, as a statement in parentheses. */
export const workItems = (viewer: ViewerSql): Sql =>
  sql`(${join(
    WAITING.map(
      (one) =>
        sql`select ${literal(one.side)} as side, ${literal(one.reason)} as reason, ${literal(one.subject)} as subject_type, ${one.subjectId} as subject_id, ${one.organisation} as organisation_id, ${one.since} as since, ${one.dueOn ?? sql`null::date`} as due_on from ${one.from} where ${one.when(viewer)}`,
    ),
    ' union all ',
  )})`;
