import { Checkpoint, Indicator, IndicatorValue, Pilot, PilotDecisionTaken, PilotEvaluation, PilotPartner } from '@samskap/pilots-api';
import type { EntityManager } from 'typeorm';
import { type DemoCalendar, demoId } from './calendar.js';
import { CONTENT } from './content.js';
import type { DemoPilot } from './content.types.js';
import { add } from './add.js';

/** Adds the pilots that are not there yet, with all that has happened in them. */
export async function loadPilots(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const { pilots } = CONTENT;
  const parts = <Part>(of: (one: DemoPilot) => readonly Part[]) => pilots.flatMap((one) => of(one).map((part) => ({ pilotId: demoId(one.key), ...part })));
  await add(manager, Pilot, pilots.map((one) => pilotRow(one, calendar)));
  await add(manager, PilotPartner, parts((one) => one.partners.map(({ organisation, role, phases }) => ({ organisationId: demoId(organisation), role, phases: [...phases] }))));
  await add(manager, Indicator, parts((one) => one.indicators.map(({ key, ...indicator }, position) => ({ ...indicator, position, id: demoId(`${one.key}/${key}`) }))));
  await add(manager, Checkpoint, parts((one) => one.checkpoints.map((held, index) => ({
    id: demoId(`${one.key}/checkpoint/${index}`), heldOn: calendar.day(held.heldOn), happened: held.happened, unknown: held.unknown, choice: held.choice,
    nextOn: calendar.day(held.nextOn), recordedBy: demoId(held.recordedBy), recordedAt: calendar.instant(held.heldOn),
  }))));
  await add(manager, IndicatorValue, pilots.flatMap((one) => one.checkpoints.flatMap((held, index) => Object.entries(held.values).map(([key, value]) => ({
    checkpointId: demoId(`${one.key}/checkpoint/${index}`), indicatorId: demoId(`${one.key}/${key}`), value,
  })))));
  await add(manager, PilotEvaluation, parts((one) => (one.evaluation ? [{ ...one.evaluation, writtenAt: calendar.instant(one.evaluation.writtenOn) }] : [])));
  await add(manager, PilotDecisionTaken, parts((one) => (one.decision ? [{
    ...one.decision, id: demoId(`${one.key}/decision`), adoptedFrom: calendar.day(one.decision.adoptedFrom), decidedBy: demoId(one.decision.decidedBy), decidedAt: calendar.instant(one.decision.decidedOn),
  }] : [])));
}

function pilotRow(one: DemoPilot, calendar: DemoCalendar) {
  const started = one.status !== 'PLANNED';
  const touched = [one.plannedOn, ...(started ? [one.startsOn] : []), ...one.checkpoints.map((held) => held.heldOn), one.evaluation?.writtenOn ?? one.plannedOn, one.decision?.decidedOn ?? one.plannedOn];
  return {
    id: demoId(one.key), slug: one.slug, language: one.language, status: one.status, title: one.title, summary: one.summary, learningQuestion: one.learningQuestion, frame: one.frame,
    ownerId: demoId(one.owner), leadId: demoId(one.lead), plannedBy: demoId(one.plannedBy), challengeId: one.challenge ? demoId(one.challenge) : null,
    proposalId: one.proposal ? demoId(one.proposal) : null, fromPilotId: one.fromPilot ? demoId(one.fromPilot) : null,
    startsOn: calendar.day(one.startsOn), endsOn: calendar.day(one.endsOn), clarifyingMeetingOn: calendar.day(one.clarifyingMeetingOn),
    nextCheckpointOn: one.status === 'RUNNING' ? calendar.day(one.nextCheckpointOn) : null, startedAt: started ? calendar.instant(one.startsOn) : null,
    decision: one.decision?.decision ?? null, createdAt: calendar.instant(one.plannedOn), updatedAt: calendar.instant(Math.max(...touched.map((day) => Math.min(day, 0)))),
  };
}
