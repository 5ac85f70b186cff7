import { DateText, osloToday, RelativeTime, Timeline } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type PilotStep, pilotSteps } from './pilotSteps.js';
import type { PilotFullFragment } from './pilots.operations.js';

/** The way of a pilot from plan to decision. */
export function PilotTimeline({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const steps = pilotSteps(pilot, osloToday()).map((step) => ({
    id: step.id,
    state: step.state,
    title: step.kind === 'decision' && pilot.status === 'DECIDED' && pilot.decision ? t(`pilots.became.${pilot.decision}`) : t(`pilots.step.${step.kind}`),
    when: <When step={step} />,
    children: step.choice && step.choice !== 'CONTINUE' ? t(`pilots.concluded.${step.choice}`) : undefined,
  }));
  return <Timeline steps={steps} label={t('pilots.way')} />;
}

function When({ step }: { step: PilotStep }) {
  const { t } = useTranslation();
  if (!step.on) return step.state === 'next' ? t('pilots.noDay') : null;
  if (step.kind === 'evaluation' && step.state !== 'done') {
    return (
      <>
        {t('pilots.trialEnds')} <DateText value={step.on} style="short" />
      </>
    );
  }
  const near = step.state === 'now' || step.state === 'overdue';
  return (
    <>
      <DateText value={step.on} style="short" />
      {near && (
        <>
          {' '}
          (<RelativeTime value={step.on} />)
        </>
      )}
    </>
  );
}
