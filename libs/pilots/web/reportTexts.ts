import type { PilotCheckpointFragment } from './pilots.operations.js';

/** What a status report says, before anybody has amended it. */
export interface ReportTexts {
  status: string;
  happened: string;
  unknown: string;
  ahead: string;
}

interface Reported {
  summary: string;
  checkpoints: readonly PilotCheckpointFragment[];
  evaluation: { worked: string; didNotWork: string; recommendation: string } | null;
  decisionReasons: string | null;
  lesson: string | null;
}

/** The report from what the pilot holds: the latest checkpoint, or the evaluation and the decision once they are there. */
export function reportTexts({ summary, checkpoints, evaluation, decisionReasons, lesson }: Reported): ReportTexts {
  const last = checkpoints.at(-1);
  return {
    status: summary,
    happened: evaluation ? `${evaluation.worked}\n\n${evaluation.didNotWork}` : (last?.happened ?? ''),
    unknown: last?.unknown ?? '',
    ahead: [evaluation?.recommendation, decisionReasons, lesson].filter(Boolean).join('\n\n'),
  };
}
