import { EmptyState, langOf, LinkButton, Page } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rightOf, type StepName } from './nextStep.js';
import type { PilotFullFragment } from './pilots.operations.js';
import { AdjustForm } from './AdjustForm.js';
import { CheckpointForm } from './CheckpointForm.js';
import { DecideForm } from './DecideForm.js';
import { EvaluateForm } from './EvaluateForm.js';
import { StartForm } from './StartForm.js';

interface StepPageProps {
  pilot: PilotFullFragment;
  step: StepName;
}

const forms: Record<StepName, (props: { pilot: PilotFullFragment }) => ReactNode> = {
  start: StartForm,
  oppfolging: CheckpointForm,
  juster: AdjustForm,
  evaluering: EvaluateForm,
  beslutning: DecideForm,
};

/** One thing that is done with a pilot, on a page of its own, so that it can be linked to and works well on a phone. */
export function StepPage({ pilot, step }: StepPageProps) {
  const { t } = useTranslation();
  const StepForm = forms[step];
  const titleOf = () => {
    if (step === 'juster' && pilot.status === 'PLANNED') return t('pilots.do.plan');
    // Before the evaluation there is nothing else to decide.
    if (step === 'beslutning' && pilot.status !== 'EVALUATING') return t('pilots.do.avslutt');
    return t(`pilots.do.${step}`);
  };
  return (
    <Page
      title={titleOf()}
      eyebrow={<span lang={langOf(pilot.language)}>{pilot.title}</span>}
      crumbs={[
        { label: t('pilots.title'), to: '/piloter' },
        { label: pilot.title, to: `/piloter/${pilot.slug}` },
      ]}
      width="text"
    >
      {pilot.viewerCan[rightOf[step]] ? (
        // A form begins anew for each version: what was typed against an older one stays with that one.
        <StepForm key={pilot.version} pilot={pilot} />
      ) : (
        <EmptyState title={t('pilots.notNow.title')} action={<LinkButton to={`/piloter/${pilot.slug}`}>{t('pilots.notNow.action')}</LinkButton>}>
          {t('pilots.notNow.text')}
        </EmptyState>
      )}
    </Page>
  );
}
