import { DateText, numberText, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { trendOf } from './indicatorWords.js';
import type { PilotIndicatorFragment } from './pilots.operations.js';
import { Sparkline } from './Sparkline.js';

interface IndicatorsProps {
  indicators: readonly PilotIndicatorFragment[];
  /** Language that the pilot is written in. */
  lang: string;
}

/** What shows whether a pilot works: how it was, how it is, what is hoped for. */
export function Indicators({ indicators, lang }: IndicatorsProps) {
  return (
    <ul className="indicators plain-list">
      {indicators.map((indicator) => (
        <li key={indicator.id} className="indicator">
          <IndicatorView indicator={indicator} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function IndicatorView({ indicator, lang }: { indicator: PilotIndicatorFragment; lang: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const write = (value: number | null | undefined) => (value === null || value === undefined ? '–' : numberText(value, language));
  const last = indicator.values.at(-1);
  return (
    <>
      <div className="indicator-head">
        <h3 className="ds-heading indicator-name" lang={lang}>
          {indicator.name}
        </h3>
        {indicator.unit && (
          <p className="quiet" lang={lang}>
            {indicator.unit}
          </p>
        )}
      </div>
      <dl className="figures">
        <Figure term={t('pilots.indicator.baseline')} value={write(indicator.baseline)} />
        <Figure term={t('pilots.indicator.now')} value={write(last?.value)} strong />
        <Figure term={t('pilots.indicator.target')} value={write(indicator.target)} />
      </dl>
      <Sparkline figures={indicator} />
      <p className="indicator-trend">{t(`pilots.indicator.trend.${trendOf(indicator)}`)}</p>
      {indicator.values.length > 1 && <FigureTable indicator={indicator} write={write} />}
    </>
  );
}

function Figure({ term, value, strong = false }: { term: string; value: string; strong?: boolean }) {
  return (
    <div data-strong={strong || undefined}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function FigureTable({ indicator, write }: { indicator: PilotIndicatorFragment; write: (value: number | null) => string }) {
  const { t } = useTranslation();
  return (
    <details className="figure-table">
      <summary>{t('pilots.indicator.all')}</summary>
      <table className="ds-table" data-size="sm">
        <caption className="ds-sr-only">{indicator.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pilots.indicator.when')}</th>
            <th scope="col">{t('pilots.indicator.figure')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('pilots.indicator.before')}</th>
            <td>{write(indicator.baseline)}</td>
          </tr>
          {indicator.values.map(({ on, value }) => (
            <tr key={on}>
              <th scope="row">
                <DateText value={on} style="short" />
              </th>
              <td>{write(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
