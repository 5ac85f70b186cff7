import { appendEvent } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { type DemoCalendar, demoId } from './calendar.js';
import { CONTENT } from './content.js';
import type { DayOffset } from './content.types.js';

interface Happened {
  readonly on: DayOffset;
  readonly type: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly actorId: string | null;
}

/** What has happened so far, in the order in which it happened, so that feeds and history are alive from the start. */
export async function loadEvents(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const all = [...ofChallenges(), ...ofProposals(), ...ofPilots()].filter(({ on }) => on <= 0).sort((a, b) => a.on - b.on);
  for (const { on, ...event } of all) await appendEvent(manager, { ...event, at: calendar.instant(on)!, data: {} });
}

/** In which role the demo people did it: as of their places in organisations, which never change in the content. */
export async function tellRoles(manager: EntityManager): Promise<void> {
  await manager.query(`
    update event e set
      role = (case when doer.organisation_id = subject.owner_id then 'OWNER_' || doer.role else 'PARTNER' end),
      organisation_id = doer.organisation_id
    from event asked
    join demo_account demo on demo.person_id = asked.actor_id
    join (select id, owner_id from challenge union all select id, owner_id from pilot
          union all select p.id, c.owner_id from proposal p join challenge c on c.id = p.challenge_id) subject on subject.id = asked.subject_id
    cross join lateral (
      select m.organisation_id, m.role from membership m where m.person_id = asked.actor_id order by m.organisation_id = subject.owner_id desc, m.organisation_id limit 1
    ) doer
    where asked.id = e.id and e.role is null`);
}

function event(type: string, subjectType: string, key: string, on: DayOffset | null | undefined, actor?: string): Happened[] {
  if (on === null || on === undefined) return [];
  return [{ on, type, subject: { type: subjectType, id: demoId(key) }, actorId: actor ? demoId(actor) : null }];
}

function ofChallenges(): Happened[] {
  return CONTENT.challenges.flatMap((one) => [
    ...event('challenge.drafted', 'Challenge', one.key, one.createdOn, one.author),
    ...(one.status === 'AWAITING_APPROVAL' ? event('challenge.recommended', 'Challenge', one.key, one.createdOn, one.author) : []),
    ...event('challenge.published', 'Challenge', one.key, one.publishedOn, one.contact),
    ...event(one.status === 'WITHDRAWN' ? 'challenge.withdrawn' : 'challenge.resolved', 'Challenge', one.key, one.endedOn, one.contact),
    ...(one.questions ?? []).flatMap((question) => [
      ...event('challenge.question-asked', 'Challenge', one.key, question.askedOn, question.askedBy),
      ...event('challenge.question-answered', 'Challenge', one.key, question.answeredOn, question.answeredBy),
    ]),
  ]);
}

function ofProposals(): Happened[] {
  return CONTENT.proposals.flatMap((one) => [
    ...event('proposal.submitted', 'Proposal', one.key, one.submittedOn, one.author),
    ...event(`proposal.${one.status.toLowerCase().replace('_', '-')}`, 'Proposal', one.key, one.decidedOn, one.answeredBy),
    ...(one.clarifications ?? []).flatMap((asked) => [
      ...event('proposal.clarification-asked', 'Proposal', one.key, asked.askedOn),
      ...event('proposal.clarification-answered', 'Proposal', one.key, asked.answeredOn, one.author),
    ]),
  ]);
}

const DECIDED = { ADOPT: 'pilot.adopted', ADJUST: 'pilot.adjusted', STOP: 'pilot.stopped' } as const;

function ofPilots(): Happened[] {
  return CONTENT.pilots.flatMap((one) => [
    ...event('pilot.planned', 'Pilot', one.key, one.plannedOn, one.plannedBy),
    ...(one.status === 'PLANNED' ? [] : event('pilot.started', 'Pilot', one.key, one.startsOn, one.plannedBy)),
    ...one.checkpoints.flatMap((checkpoint) => event('pilot.checkpoint-recorded', 'Pilot', one.key, checkpoint.heldOn, checkpoint.recordedBy)),
    ...(one.evaluation ? event('pilot.evaluated', 'Pilot', one.key, one.evaluation.writtenOn) : []),
    ...(one.decision ? event(DECIDED[one.decision.decision], 'Pilot', one.key, one.decision.decidedOn, one.decision.decidedBy) : []),
  ]);
}
