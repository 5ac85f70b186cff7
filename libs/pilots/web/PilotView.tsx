import { langOf, Page, Prose, Section } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckpointList } from './CheckpointList.js';
import { Indicators } from './Indicators.js';
import { NextUp } from './NextUp.js';
import { Evaluation, Outcome } from './Outcome.js';
import { PilotActions } from './PilotActions.js';
import { PilotFacts } from './PilotFacts.js';
import { PilotPartners } from './PilotPartners.js';
import { PilotStatusTag } from './PilotStatusTag.js';
import { PilotTimeline } from './PilotTimeline.js';
import type { PilotFullFragment } from './pilots.operations.js';

/** A pilot whole: what comes next or became of it, its way, what it has shown and who takes part; then what is given as children. */
export function PilotView({ pilot, children }: { pilot: PilotFullFragment; children?: ReactNode }) {
  const { t } = useTranslation();
  const lang = langOf(pilot.language);
  return (
    <Page
      title={pilot.title}
      lang={lang}
      lead={pilot.summary}
      crumbs={[{ label: t('pilots.title'), to: '/piloter' }]}
      eyebrow={
        <>
          <PilotStatusTag pilot={pilot} />
          {pilot.owner && <span>{pilot.owner.name}</span>}
        </>
      }
      actions={<PilotActions pilot={pilot} />}
    >
      {pilot.status === 'DECIDED' ? <Outcome pilot={pilot} /> : <NextUp pilot={pilot} />}
      <div className="pilot-layout">
        <div className="pilot-way">
          <Section title={t('pilots.way')}>
            <PilotTimeline pilot={pilot} />
          </Section>
        </div>
        <div className="pilot-main">
          <Content pilot={pilot} lang={lang} />
          {children}
        </div>
        <div className="pilot-facts">
          <Section title={t('pilots.facts')}>
            <PilotFacts pilot={pilot} />
          </Section>
          {pilot.partners.length > 0 && (
            <Section title={t('pilots.partners')}>
              <PilotPartners partners={pilot.partners} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function Content({ pilot, lang }: { pilot: PilotFullFragment; lang: string }) {
  const { t } = useTranslation();
  const ended = pilot.status === 'DECIDED';
  return (
    <>
      {pilot.learningQuestion && (
        <Section title={t('pilots.learningQuestion')}>
          <p className="learning-question" lang={lang}>
            {pilot.learningQuestion}
          </p>
        </Section>
      )}
      {!ended && <Outcome pilot={pilot} />}
      <Evaluation pilot={pilot} />
      <Section title={t(ended ? 'pilots.indicatorsAfter' : 'pilots.indicators')}>
        {pilot.indicators.length > 0 ? (
          <Indicators indicators={pilot.indicators} lang={lang} ended={ended} />
        ) : (
          <p className="quiet">{t(ended ? 'pilots.noFigures' : 'pilots.noIndicators')}</p>
        )}
      </Section>
      {pilot.checkpoints.length > 0 && (
        <Section title={t('pilots.checkpoints')}>
          <CheckpointList checkpoints={pilot.checkpoints} lang={lang} />
        </Section>
      )}
      {pilot.frame && (
        <Section title={t('pilots.frame')}>
          <Prose text={pilot.frame} lang={lang} />
        </Section>
      )}
    </>
  );
}
