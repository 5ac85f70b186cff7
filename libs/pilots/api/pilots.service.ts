import { decisionRules, pilotChangeRules, pilotPlanRules, pilotStartRules } from '@samskap/pilots-contract';
import { type Outcome, type Problem, type Subject, type Viewer, type WriteTransaction, Writes, at, dayInOslo, newId, refuse, refuseAny, valid } from '@samskap/platform-api';
import type { DecidePilotInput, PilotDecision, PlanPilotInput, StartPilotInput, UpdatePilotInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { endProblem, leadProblem, partnerProblems, replacePartners } from './pilot.content.js';
import { Pilot, PilotDecisionTaken, PilotEvaluation } from './pilot.entity.js';
import { type PilotVerb, decisions, firstCheckpointDay, lastCheckpointDay, lastMeetingDay, pilotLifecycle } from './pilot.lifecycle.js';
import { pilotPolicy } from './pilot.policy.js';
import { ownerOf, sourceOf } from './pilot.sources.js';

export const pilotSubject: Subject<Pilot, PilotVerb> = { type: 'Pilot', entity: Pilot, policy: pilotPolicy, lifecycle: pilotLifecycle };

const EVENTS: Record<PilotDecision, string> = { ADOPT: 'pilot.adopted', ADJUST: 'pilot.adjusted', STOP: 'pilot.stopped' };

@Injectable()
export class PilotsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  plan(viewer: Viewer, input: PlanPilotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'planPilot', input, async (transaction) => {
      const plan = valid(pilotPlanRules, input) as PlanPilotInput;
      const source = await sourceOf(transaction, plan);
      const ownerId = await ownerOf(transaction, plan.ownerId, source);
      const title = plan.title ?? source.title ?? null;
      const summary = plan.summary ?? source.summary ?? null;
      const leadId = plan.leadId ?? source.leadId ?? ownerId;
      const days = { startsOn: plan.startsOn ?? null, endsOn: plan.endsOn ?? null };
      refuseAny(
        !title && at('title', 'REQUIRED'),
        !summary && at('summary', 'REQUIRED'),
        endProblem(days),
        await leadProblem(transaction, leadId),
        ...(await partnerProblems(transaction, plan.partners)),
      );
      const id = newId();
      await transaction.insert(
        Pilot,
        {
          ...days,
          slug: await transaction.freeSlug('pilot', title!, id),
          language: plan.language ?? source.language ?? viewer.language,
          title: title!,
          summary: summary!,
          learningQuestion: plan.learningQuestion ?? source.learningQuestion ?? null,
          frame: plan.frame ?? null,
          challengeId: source.challengeId ?? null,
          proposalId: source.proposalId ?? null,
          fromPilotId: source.fromPilotId ?? null,
          ownerId,
          leadId,
          plannedBy: transaction.personId,
          createdAt: transaction.now,
          updatedAt: transaction.now,
        },
        id,
      );
      await replacePartners(transaction, id, plan.partners);
      await transaction.event('pilot.planned', { type: 'Pilot', id });
      return id;
    });
  }

  update(viewer: Viewer, input: UpdatePilotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'updatePilot', input, async (transaction) => {
      const given = valid(pilotChangeRules, input) as UpdatePilotInput;
      const pilot = await transaction.lock(pilotSubject, input.id, 'update', input);
      const { learningQuestion, frame, startsOn, endsOn } = given;
      const changes = { title: given.title ?? undefined, summary: given.summary ?? undefined, learningQuestion, frame, startsOn, endsOn };
      refuseAny(
        endProblem({ startsOn: startsOn === undefined ? pilot.startsOn : startsOn, endsOn: endsOn === undefined ? pilot.endsOn : endsOn }),
        ...(pilot.status === 'RUNNING' ? frameProblems(given, pilot, dayInOslo(transaction.now)) : []),
        ...(await partnerProblems(transaction, given.partners)),
      );
      const renamed = pilot.status === 'PLANNED' && given.title && given.title !== pilot.title;
      const slug = renamed ? await transaction.freeSlug('pilot', given.title!, pilot.id) : undefined;
      const changed = await transaction.update(Pilot, pilot, { ...changes, slug, updatedAt: transaction.now });
      const partners = await replacePartners(transaction, pilot.id, given.partners);
      const fields = [...changed.filter((name) => name in changes), ...(partners ? ['partners'] : [])];
      await transaction.event('pilot.updated', { type: 'Pilot', id: pilot.id }, { fields, ...(given.reason ? { reason: given.reason } : {}) });
      return pilot.id;
    });
  }

  start(viewer: Viewer, input: StartPilotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'startPilot', input, async (transaction) => {
      const given = valid(pilotStartRules, input) as StartPilotInput;
      const pilot = await transaction.lock(pilotSubject, input.id, 'start', input);
      const today = dayInOslo(transaction.now);
      const leadId = given.leadId ?? pilot.leadId;
      const learningQuestion = given.learningQuestion ?? pilot.learningQuestion;
      const endsOn = given.endsOn ?? pilot.endsOn;
      const startsOn = pilot.startsOn && pilot.startsOn > today ? pilot.startsOn : today;
      const nextCheckpointOn = given.nextCheckpointOn ?? (endsOn && firstCheckpointDay(today, endsOn));
      const { clarifyingMeetingOn } = given;
      refuseAny(
        await leadProblem(transaction, leadId),
        !learningQuestion && at('learningQuestion', 'REQUIRED'),
        !endsOn && at('endsOn', 'REQUIRED'),
        endsOn && endsOn <= today ? at('endsOn', 'NOT_AHEAD') : endProblem({ startsOn, endsOn }),
        (clarifyingMeetingOn < today || clarifyingMeetingOn > lastMeetingDay(today)) && at('clarifyingMeetingOn', 'MEETING_WITHIN_14_DAYS'),
        nextCheckpointOn ? checkpointProblem(nextCheckpointOn, today, endsOn) : null,
      );
      await transaction.update(Pilot, pilot, {
        status: 'RUNNING',
        leadId,
        learningQuestion,
        startsOn,
        endsOn,
        clarifyingMeetingOn,
        nextCheckpointOn,
        startedAt: transaction.now,
        updatedAt: transaction.now,
      });
      await transaction.event('pilot.started', { type: 'Pilot', id: pilot.id });
      return pilot.id;
    });
  }

  decide(viewer: Viewer, input: DecidePilotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'decidePilot', input, async (transaction) => {
      const { decision } = input;
      const given = valid(decisionRules[decision], input) as DecidePilotInput;
      const pilot = await transaction.lock(pilotSubject, input.id, 'decide', input);
      const { from, to } = decisions[decision];
      if (!from.includes(pilot.status)) refuse('EVALUATE_FIRST', 'decision');
      if (decision === 'ADOPT') await refuseUnlessEvaluated(transaction, pilot);
      if (decision === 'ADJUST') refuseAny(...adjustmentProblems(given, pilot, dayInOslo(transaction.now)));
      await transaction.insert(PilotDecisionTaken, {
        pilotId: pilot.id,
        decision,
        reasons: given.reasons,
        ...(decision === 'ADOPT' ? { receivingService: given.receivingService, funding: given.funding, adoptedFrom: given.adoptedFrom } : {}),
        ...(decision === 'STOP' ? { lesson: given.lesson } : {}),
        decidedBy: transaction.personId,
        decidedAt: transaction.now,
      });
      const again = decision === 'ADJUST' ? { endsOn: given.endsOn, nextCheckpointOn: given.nextCheckpointOn } : { nextCheckpointOn: null };
      await transaction.update(Pilot, pilot, { status: to, decision, ...again, updatedAt: transaction.now });
      await transaction.event(EVENTS[decision], { type: 'Pilot', id: pilot.id });
      return pilot.id;
    });
  }
}

/** What an adjustment may not touch: the frame and the start are agreed with the leader, and what starting took stays. */
function frameProblems(given: UpdatePilotInput, pilot: Pilot, today: string): Problem[] {
  const changed = (name: 'frame' | 'startsOn') => given[name] !== undefined && given[name] !== pilot[name];
  const problems = (['frame', 'startsOn'] as const).filter(changed).map((name) => at(name, 'ONLY_WHILE_PLANNED'));
  if (!given.reason) problems.push(at('reason', 'REQUIRED'));
  if (given.learningQuestion === null) problems.push(at('learningQuestion', 'REQUIRED'));
  if (given.endsOn === null) problems.push(at('endsOn', 'REQUIRED'));
  if (given.endsOn && given.endsOn !== pilot.endsOn && given.endsOn < today) problems.push(at('endsOn', 'NOT_AHEAD'));
  return problems;
}

function checkpointProblem(day: string, today: string, endsOn: string | null): Problem | null {
  if (day < today) return at('nextCheckpointOn', 'NOT_AHEAD');
  if (day > lastCheckpointDay(today)) return at('nextCheckpointOn', 'CHECKPOINT_WITHIN_TWO_MONTHS');
  return endsOn && day > endsOn ? at('nextCheckpointOn', 'CHECKPOINT_AFTER_END') : null;
}

function adjustmentProblems(given: DecidePilotInput, pilot: Pilot, today: string): (Problem | false | null)[] {
  const endsOn = given.endsOn!;
  const end = endsOn <= today ? at('endsOn', 'NOT_AHEAD') : endProblem({ startsOn: pilot.startsOn, endsOn });
  return [end, checkpointProblem(given.nextCheckpointOn!, today, endsOn)];
}

/** Adopting rests on an evaluation of this round: one from before the pilot was last adjusted is not enough. */
async function refuseUnlessEvaluated(transaction: WriteTransaction, pilot: Pilot): Promise<void> {
  const [evaluation, latest] = [
    await transaction.manager.findOneBy(PilotEvaluation, { pilotId: pilot.id }),
    await transaction.manager.findOne(PilotDecisionTaken, { where: { pilotId: pilot.id }, order: { decidedAt: 'DESC', id: 'DESC' } }),
  ];
  if (!evaluation || (latest && evaluation.writtenAt <= latest.decidedAt)) refuse('EVALUATE_FIRST', 'decision');
}
