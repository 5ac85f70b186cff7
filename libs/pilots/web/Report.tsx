import { Button, DateText, DefinitionList, langOf, numberText, osloToday, PrintButton, Prose, TextArea, useForm, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PilotFullFragment, PilotIndicatorFragment } from './pilots.operations.js';
import { type ReportTexts, reportTexts } from './reportTexts.js';

const parts = ['status', 'happened', 'unknown', 'ahead'] as const;

/** A status report of one page, from what the pilot holds. What is amended stays in the browser; printed, the fields are plain text. */
export function Report({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const form = useForm<ReportTexts, { userErrors: [] }>({
    key: `pilot-report-${pilot.id}-${pilot.version}`,
    initial: reportTexts(pilot),
    submit: () => Promise.resolve({ userErrors: [] }),
    done: () => undefined,
  });
  const lang = langOf(pilot.language);
  return (
    <>
      <div className="cluster no-print">
        <PrintButton />
        <Button variant="tertiary" onClick={form.reset}>
          {t('pilots.report.again')}
        </Button>
      </div>
      <div className="report">
        <ReportFacts pilot={pilot} />
        {parts.map((part) => (
          <section key={part} className="report-part" data-empty={form.values[part].trim() === '' || undefined}>
            <div className="no-print">
              <TextArea {...form.field(part)} label={t(`pilots.report.${part}`)} rows={3} optional />
            </div>
            <div className="print-only">
              <h2 className="ds-heading" data-size="2xs">
                {t(`pilots.report.${part}`)}
              </h2>
              <Prose text={form.values[part]} lang={lang} />
            </div>
          </section>
        ))}
        {pilot.indicators.length > 0 && <Figures indicators={pilot.indicators} lang={lang} ended={pilot.status === 'DECIDED'} />}
      </div>
    </>
  );
}

function ReportFacts({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const became = pilot.status === 'DECIDED' && pilot.decision ? t(`pilots.became.${pilot.decision}`) : t(`pilots.status.${pilot.status}`);
  return (
    <div className="report-facts">
      <DefinitionList
        items={[
          { term: t('pilots.report.stands'), value: became },
          { term: t('pilots.owner'), value: pilot.owner?.name },
          { term: t('pilots.lead'), value: pilot.lead?.name },
          { term: t('pilots.endsOn'), value: pilot.endsOn && <DateText value={pilot.endsOn} /> },
          { term: t('pilots.step.nextCheckpoint'), value: pilot.nextCheckpointOn && <DateText value={pilot.nextCheckpointOn} /> },
          { term: t('pilots.report.date'), value: <DateText value={osloToday()} /> },
        ]}
      />
    </div>
  );
}

interface FiguresProps {
  indicators: readonly PilotIndicatorFragment[];
  lang: string;
  ended: boolean;
}

function Figures({ indicators, lang, ended }: FiguresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const write = (value: number | null | undefined) => (value === null || value === undefined ? '–' : numberText(value, language));
  return (
    <section className="report-part">
      <h2 className="ds-heading" data-size="2xs" id="report-figures">
        {t(ended ? 'pilots.indicatorsAfter' : 'pilots.indicators')}
      </h2>
      <div className="table-scroll" role="region" aria-labelledby="report-figures" tabIndex={0}>
        <table className="ds-table" data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('pilots.report.measure')}</th>
              <th scope="col">{t('pilots.indicator.before')}</th>
              <th scope="col">{t('pilots.indicator.now')}</th>
              <th scope="col">{t('pilots.indicator.target')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <tr key={indicator.id}>
                <th scope="row" lang={lang}>
                  {indicator.name}
                  {indicator.unit && <span className="quiet"> ({indicator.unit})</span>}
                </th>
                <td>{write(indicator.baseline)}</td>
                <td>{write(indicator.values.at(-1)?.value)}</td>
                <td>{write(indicator.target)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
