import { type Lifecycle, type Sql, type ViewerSql, daysAfter, monthsAfter, sql } from '@samskap/platform-api';
import type { PilotDecision, PilotStatus } from '@samskap/platform-contract';
import { pilotTerms } from '@samskap/pilots-contract';

export type PilotVerb = 'update' | 'start' | 'recordCheckpoint' | 'evaluate' | 'decide' | 'follow';

const UNDECIDED = ['PLANNED', 'RUNNING', 'EVALUATING'] as const;

export const pilotLifecycle: Lifecycle<PilotStatus, PilotVerb> = {
  update: { from: ['PLANNED', 'RUNNING'] },
  start: { from: ['PLANNED'], to: 'RUNNING' },
  recordCheckpoint: { from: ['RUNNING'] },
  evaluate: { from: ['EVALUATING'] },
  decide: { from: UNDECIDED },
  follow: { from: ['RUNNING', 'EVALUATING', 'DECIDED'] },
};

/** From where each decision may be taken, and where it leads. Stopping is possible at any time. */
export const decisions: Readonly<Record<PilotDecision, { readonly from: readonly PilotStatus[]; readonly to: PilotStatus }>> = {
  ADOPT: { from: ['EVALUATING'], to: 'DECIDED' },
  ADJUST: { from: ['EVALUATING'], to: 'RUNNING' },
  STOP: { from: UNDECIDED, to: 'DECIDED' },
};

/** The last day for a clarifying meeting of a pilot that starts today. Days are YYYY-MM-DD in Norway. */
export const lastMeetingDay = (today: string): string => daysAfter(today, pilotTerms.clarifyingMeetingWithinDays);

/** The last day for the next checkpoint. */
export const lastCheckpointDay = (today: string): string => monthsAfter(today, pilotTerms.checkpointWithinMonths);

/** The first checkpoint when nobody has chosen one: as late as allowed, but never after the end. */
export const firstCheckpointDay = (today: string, endsOn: string): string => {
  const last = lastCheckpointDay(today);
  return endsOn < last ? endsOn : last;
};

/** Whether the next checkpoint should have been held already: its day in Norway is over. Never waits for a job. */
export const checkpointOverdue = (pilot: Sql, viewer: ViewerSql): Sql =>
  sql`(${pilot}.status = 'RUNNING' and coalesce(${pilot}.next_checkpoint_on < ${viewer.today}, false))`;
