import { proposalPolicy } from '@samskap/challenges-api';
import { type Slot, type Sql, type ViewerSql, administers, and, coordinates, leads, memberOf, not, or, sql } from '@samskap/platform-api';

/** Whether a viewer is told of something that happened to a row; `event` is the id of the event, null for what is due. */
export type Whom = (row: Sql, viewer: ViewerSql, event: Slot) => Sql;

const owner = (row: Sql): Sql => sql`${row}.owner_id`;

const is = (column: Sql, viewer: ViewerSql): Sql => sql`(${column} is not distinct from ${viewer.personId})`;

/** Whoever answers for a challenge by name; its leaders when nobody does, or when that person has left. */
const answersFor: Whom = (challenge, viewer) =>
  or(
    and(is(sql`${challenge}.contact_id`, viewer), memberOf(owner(challenge), viewer)),
    and(
      leads(owner(challenge), viewer),
      not(sql`exists (select 1 from membership contact where contact.organisation_id = ${owner(challenge)} and contact.person_id = ${challenge}.contact_id)`),
    ),
  );

/** Those who wrote a proposal or lead the organisation that proposes. */
const proposes: Whom = (proposal, viewer) => {
  const organisation = sql`${proposal}.organisation_id`;
  return or(leads(organisation, viewer), and(is(sql`${proposal}.author_id`, viewer), memberOf(organisation, viewer)));
};

const ofChallenge =
  (whom: Whom): Whom =>
  (proposal, viewer, event) =>
    sql`exists (select 1 from challenge asked where asked.id = ${proposal}.challenge_id and ${whom(sql`asked`, viewer, event)})`;

/** Who coordinates the agency that was asked. Whoever belongs to the proposer steps aside here too, though they read the proposal as its own. */
const coordinatesFreely: Whom = (proposal, viewer, event) =>
  and(ofChallenge((challenge, who) => coordinates(owner(challenge), who))(proposal, viewer, event), not(memberOf(sql`${proposal}.organisation_id`, viewer)));

const decides: Whom = (proposal, viewer) => proposalPolicy.decide(proposal, viewer);

const any =
  (...rules: readonly Whom[]): Whom =>
  (row, viewer, event) =>
    or(...rules.map((rule) => rule(row, viewer, event)));

/** Those whose proposal to a challenge still waits, or came to something. */
const proposesTo: Whom = (challenge, viewer, event) =>
  sql`exists (select 1 from proposal answer where answer.challenge_id = ${challenge}.id and answer.status not in ('WITHDRAWN', 'NOT_CHOSEN') and ${proposes(sql`answer`, viewer, event)})`;

/** Who asked the question that the event is about. */
const asked: Whom = (_challenge, viewer, event) =>
  sql`exists (select 1 from event answered join question on question.id = (answered.data ->> 'questionId')::uuid where answered.id = ${event} and question.asked_by = ${viewer.personId})`;

/** Leaders of all who take part in a pilot, whoever planned it, and those who coordinate its owner. */
const takesPart: Whom = (pilot, viewer) =>
  or(
    leads(owner(pilot), viewer),
    leads(sql`${pilot}.lead_id`, viewer),
    sql`${pilot}.id in (select taking.pilot_id from pilot_partner taking where taking.organisation_id = any(${viewer.leads}))`,
    coordinates(owner(pilot), viewer),
    and(is(sql`${pilot}.planned_by`, viewer), or(memberOf(owner(pilot), viewer), memberOf(sql`${pilot}.lead_id`, viewer))),
  );

/** Who has the address that an invitation went to, while it waits. */
const invited: Whom = (_organisation, viewer, event) =>
  sql`exists (select 1 from event sent join invitation on invitation.id = sent.subject_id join person on person.email = invitation.email
      where sent.id = ${event} and person.id = ${viewer.personId} and num_nonnulls(invitation.accepted_at, invitation.declined_at, invitation.withdrawn_at) = 0)`;

/** Whoever is named as the one who answers; leaders of the owner when nobody is, or when that person has left. */
const contactOrLeaders =
  (...named: readonly Sql[]): Whom =>
  (row, viewer) => {
    const isNamed = or(...named.map((column) => is(sql`${row}.${column}`, viewer)));
    const someoneIsThere = or(...named.map((column) => sql`exists (select 1 from membership there where there.organisation_id = ${owner(row)} and there.person_id = ${row}.${column})`));
    return or(and(isNamed, memberOf(owner(row), viewer)), and(leads(owner(row), viewer), not(someoneIsThere)));
  };

const named: Whom = (_row, viewer, event) =>
  sql`exists (select 1 from event given where given.id = ${event} and ${viewer.personId}::text in (given.data ->> 'personId', given.data ->> 'to'))`;

/** People by what they have to do with the thing. What they may not read they are not told, whatever stands here. */
export const whom = {
  /** Of a challenge. */
  answersFor,
  approves: ((challenge, viewer) => leads(owner(challenge), viewer)) as Whom,
  asked,
  concernedByChallenge: any(answersFor, proposesTo),
  /** Of a proposal. */
  proposes,
  decides,
  receives: any(decides, ofChallenge(answersFor), coordinatesFreely),
  awaitsAnswer: any(decides, ofChallenge(answersFor)),
  concernedByDecision: any(proposes, coordinatesFreely),
  /** Of a pilot. */
  takesPart,
  decidesPilot: ((pilot, viewer) => leads(owner(pilot), viewer)) as Whom,
  /** Of an organisation. */
  leadsOrganisation: ((organisation, viewer) => leads(sql`${organisation}.id`, viewer)) as Whom,
  administers: ((_row, viewer) => administers(viewer)) as Whom,
  invited,
  /** Of an agreement. */
  leadsParty: ((agreement, viewer) => sql`${agreement}.id in (select party.agreement_id from agreement_party party where party.organisation_id = any(${viewer.leads}))`) as Whom,
  /** Of an idea. */
  answersIdea: contactOrLeaders(sql`contact_id`, sql`stand_in_id`),
  sentIdea: ((idea, viewer) => is(sql`${idea}.sent_by`, viewer)) as Whom,
  /** Of a volunteer assignment. */
  meetsVolunteers: contactOrLeaders(sql`contact_id`),
  /** Of a workshop. */
  leadsWorkshop: ((workshop, viewer) => leads(owner(workshop), viewer)) as Whom,
  /** Of a service. */
  leadsService: ((service, viewer) => leads(owner(service), viewer)) as Whom,
  /** Of anything: whoever the event names as the one who was given, or lost, a role. */
  named,
} as const;
