import type { CheckpointChoice, PilotDecision, PilotStatus } from '@samskap/platform-contract';
import type { StepState } from '@samskap/ui';

/** What of a pilot its way is told from. Days are 2026-11-22. */
export interface PilotOnItsWay {
  status: PilotStatus;
  startsOn: string | null;
  endsOn: string | null;
  clarifyingMeetingOn: string | null;
  nextCheckpointOn: string | null;
  checkpointOverdue: boolean;
  checkpoints: readonly { id: string; heldOn: string; choice: CheckpointChoice }[];
  evaluation: { writtenOn: string } | null;
  decision: PilotDecision | null;
  decidedOn: string | null;
}

/** One step of the way: what it is, whether it is done, and its day where that is known. */
export interface PilotStep {
  id: string;
  kind: 'planned' | 'started' | 'clarifying' | 'checkpoint' | 'nextCheckpoint' | 'evaluation' | 'decision';
  state: StepState;
  on: string | null;
  choice?: CheckpointChoice;
}

/** The way of a pilot from plan to decision. What a stopped pilot never came to is left out. */
export function pilotSteps(pilot: PilotOnItsWay, today: string): PilotStep[] {
  const { status } = pilot;
  const begun = status !== 'PLANNED' && (status !== 'DECIDED' || pilot.clarifyingMeetingOn !== null || pilot.checkpoints.length > 0);
  const steps: PilotStep[] = [{ id: 'planned', kind: 'planned', state: status === 'PLANNED' ? 'now' : 'done', on: null }];
  if (begun || status === 'PLANNED') {
    // One that was started before its first day has begun all the same; that day is still to come.
    const early = begun && pilot.startsOn !== null && pilot.startsOn > today;
    steps.push({ id: 'started', kind: 'started', state: begun ? 'done' : 'next', on: early ? null : pilot.startsOn });
  }
  if (pilot.clarifyingMeetingOn && (status !== 'DECIDED' || pilot.clarifyingMeetingOn <= today)) {
    steps.push({ id: 'clarifying', kind: 'clarifying', state: pilot.clarifyingMeetingOn <= today ? 'done' : 'next', on: pilot.clarifyingMeetingOn });
  }
  for (const { id, heldOn, choice } of pilot.checkpoints) {
    steps.push({ id, kind: 'checkpoint', state: 'done', on: heldOn, choice });
  }
  if (status === 'RUNNING') {
    steps.push({ id: 'next', kind: 'nextCheckpoint', state: pilot.checkpointOverdue ? 'overdue' : 'now', on: pilot.nextCheckpointOn });
  }
  return [...steps, ...ending(pilot)];
}

function ending({ status, evaluation, endsOn, decidedOn }: PilotOnItsWay): PilotStep[] {
  const decided = status === 'DECIDED';
  // A pilot that was adjusted has an evaluation behind it and another one ahead.
  const written = evaluation !== null && (decided || status === 'EVALUATING');
  const steps: PilotStep[] = [];
  if (written || !decided) {
    const state = written ? 'done' : status === 'EVALUATING' ? 'now' : 'next';
    steps.push({ id: 'evaluation', kind: 'evaluation', state, on: written && evaluation ? evaluation.writtenOn : endsOn });
  }
  const state = decided ? 'done' : written ? 'now' : 'next';
  steps.push({ id: 'decision', kind: 'decision', state, on: decided ? decidedOn : null });
  return steps;
}
