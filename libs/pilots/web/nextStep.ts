import type { PilotDecision, PilotStatus } from '@samskap/platform-contract';

/** The address of each thing that can be done with a pilot: /piloter/startsporet/oppfolging. */
export const stepNames = ['start', 'oppfolging', 'juster', 'evaluering', 'beslutning'] as const;

export type StepName = (typeof stepNames)[number];

export const isStepName = (name: unknown): name is StepName => stepNames.some((each) => each === name);

/** What the viewer may do with a pilot, as the API says it. */
export interface PilotRights {
  update: boolean;
  start: boolean;
  recordCheckpoint: boolean;
  evaluate: boolean;
  decide: boolean;
}

/** The right that each step asks for. */
export const rightOf: Record<StepName, keyof PilotRights> = {
  start: 'start',
  oppfolging: 'recordCheckpoint',
  juster: 'update',
  evaluering: 'evaluate',
  beslutning: 'decide',
};

/** The one thing that should happen next, whoever does it; null when the pilot is decided. */
export function nextStep(pilot: { status: PilotStatus; evaluation: object | null; decision: PilotDecision | null }): StepName | null {
  if (pilot.status === 'PLANNED') return 'start';
  if (pilot.status === 'RUNNING') return 'oppfolging';
  if (pilot.status === 'DECIDED') return null;
  return pilot.evaluation ? 'beslutning' : 'evaluering';
}
