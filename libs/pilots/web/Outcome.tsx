import { DateText, DefinitionList, langOf, Prose, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PilotFullFragment } from './pilots.operations.js';

/** The latest decision with its reasons; for a stopped pilot the lesson comes first, because that is what others need. */
export function Outcome({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  if (!pilot.decision) return null;
  const lang = langOf(pilot.language);
  return (
    <section className="outcome" data-decision={pilot.decision} aria-labelledby="outcome">
      <div>
        <h2 className="ds-heading" data-size="sm" id="outcome">
          {t(`pilots.outcome.${pilot.decision}`)}
        </h2>
        {pilot.decidedOn && (
          <p className="quiet">
            {t('pilots.decidedOn')} <DateText value={pilot.decidedOn} />
          </p>
        )}
      </div>
      {pilot.lesson && (
        <div>
          <h3 className="ds-heading" data-size="2xs">
            {t('pilots.lesson')}
          </h3>
          <Prose text={pilot.lesson} lang={lang} />
        </div>
      )}
      {pilot.decisionReasons && (
        <div>
          <h3 className="ds-heading" data-size="2xs">
            {t('pilots.reasons')}
          </h3>
          <Prose text={pilot.decisionReasons} lang={lang} />
        </div>
      )}
      {pilot.decision === 'ADOPT' && (
        <DefinitionList
          items={[
            { term: t('pilots.receivingService'), value: pilot.receivingService && <span lang={lang}>{pilot.receivingService}</span> },
            { term: t('pilots.funding'), value: pilot.funding && <span lang={lang}>{pilot.funding}</span> },
            { term: t('pilots.adoptedFrom'), value: pilot.adoptedFrom && <DateText value={pilot.adoptedFrom} /> },
          ]}
        />
      )}
    </section>
  );
}

/** What the closing evaluation found. */
export function Evaluation({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const { evaluation } = pilot;
  if (!evaluation) return null;
  const lang = langOf(pilot.language);
  const parts = ['worked', 'didNotWork', 'targetGroupVoice', 'cost', 'recommendation'] as const;
  return (
    <Section title={t('pilots.evaluation.title')}>
      <p className="quiet">
        <DateText value={evaluation.writtenOn} />
      </p>
      {parts.map((part) => {
        const text = evaluation[part];
        return text ? (
          <div key={part}>
            <h3 className="ds-heading" data-size="2xs">
              {t(`pilots.evaluation.${part}`)}
            </h3>
            <Prose text={text} lang={lang} />
          </div>
        ) : null;
      })}
    </Section>
  );
}
