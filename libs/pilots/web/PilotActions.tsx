import { LinkButton } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { nextStep, rightOf, type StepName } from './nextStep.js';
import type { PilotFullFragment } from './pilots.operations.js';

const beside: readonly StepName[] = ['juster', 'beslutning'];

/** What else can be done with a pilot; what comes next stands in `NextUp`. */
export function PilotActions({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const next = nextStep(pilot);
  const wordOf = (step: StepName) =>
    step === 'juster' ? t(pilot.status === 'PLANNED' ? 'pilots.do.plan' : 'pilots.do.juster') : t('pilots.do.avslutt');
  return (
    <>
      {pilot.viewerCan.follow && (
        <LinkButton to={`/piloter/ny?pilot=${pilot.id}`} variant={next ? 'secondary' : 'primary'}>
          {t('pilots.follow')}
        </LinkButton>
      )}
      {beside
        .filter((step) => step !== next && pilot.viewerCan[rightOf[step]])
        .map((step) => (
          <LinkButton key={step} to={`/piloter/${pilot.slug}/${step}`} variant="secondary">
            {wordOf(step)}
          </LinkButton>
        ))}
      <LinkButton to={`/piloter/${pilot.slug}/rapport`} variant="secondary">
        {t('pilots.report.title')}
      </LinkButton>
    </>
  );
}
