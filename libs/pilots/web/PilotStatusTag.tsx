import type { PilotDecision, PilotStatus } from '@samskap/platform-contract';
import { StatusTag, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const toneOfStatus: Record<PilotStatus, Tone> = { PLANNED: 'neutral', RUNNING: 'accent', EVALUATING: 'info', DECIDED: 'neutral' };
const toneOfDecision: Record<PilotDecision, Tone> = { ADOPT: 'success', ADJUST: 'info', STOP: 'sand' };

interface PilotStatusTagProps {
  pilot: { status: PilotStatus; decision: PilotDecision | null; checkpointOverdue: boolean };
}

/** Where a pilot stands; once decided, what became of it; and beside it when its checkpoint is overdue. */
export function PilotStatusTag({ pilot: { status, decision, checkpointOverdue } }: PilotStatusTagProps) {
  const { t } = useTranslation();
  return (
    <>
      {status === 'DECIDED' && decision ? (
        <StatusTag tone={toneOfDecision[decision]}>{t(`pilots.became.${decision}`)}</StatusTag>
      ) : (
        <StatusTag tone={toneOfStatus[status]}>{t(`pilots.status.${status}`)}</StatusTag>
      )}
      {checkpointOverdue && <StatusTag tone="ember">{t('pilots.overdue')}</StatusTag>}
    </>
  );
}
