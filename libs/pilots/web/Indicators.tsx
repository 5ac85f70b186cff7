import { DateText, numberText, useLanguage } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { resultOf, shareOf, trendOf } from './indicatorWords.js';
import type { PilotIndicatorFragment } from './pilots.operations.js';
import { Sparkline } from './Sparkline.js';

interface IndicatorsProps {
  indicators: readonly PilotIndicatorFragment[];
  /** Language that the pilot is written in. */
  lang: string;
  /** Whether the pilot is over, and the figures its result. */
  ended: boolean;
}

/** What shows whether a pilot works: how it was, how it is, what is hoped for. */
export function Indicators({ indicators, lang, ended }: IndicatorsProps) {
  return (
    <ul className="indicators plain-list">
      {indicators.map((indicator) => (
        <li key={indicator.id} className="indicator">
          <IndicatorView indicator={indicator} lang={lang} ended={ended} />
        </li>
      ))}
    </ul>
  );
}

interface IndicatorViewProps {
  indicator: PilotIndicatorFragment;
  lang: string;
  ended: boolean;
}

function IndicatorView({ indicator, lang, ended }: IndicatorViewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const write = (value: number | null | undefined) => (value === null || value === undefined ? '–' : numberText(value, language));
  const last = indicator.values.at(-1);
  const share = last && shareOf(last.value, indicator.unit);
  const unit = indicator.unit && <span lang={lang}>{indicator.unit}</span>;
  return (
    <>
      <h3 className="ds-heading indicator-name" lang={lang}>
        {indicator.name}
      </h3>
      <dl className="figures">
        <Figure term={t(last ? 'pilots.indicator.before' : 'pilots.indicator.baseline')} value={write(indicator.baseline)} unit={unit} />
        <Figure term={t('pilots.indicator.now')} value={write(last?.value)} unit={unit} strong />
        <Figure term={t('pilots.indicator.target')} value={write(indicator.target)} unit={unit} />
      </dl>
      <Sparkline figures={indicator} />
      <div>
        <p>{t(`pilots.indicator.trend.${ended ? resultOf(indicator) : trendOf(indicator)}`)}</p>
        {last && share && <p>{t('pilots.indicator.share', { value: last.value, ...share })}</p>}
        {indicator.target !== null && last && <p className="sparkline-legend">{t('pilots.indicator.legend')}</p>}
      </div>
      {indicator.values.length > 1 && <FigureTable indicator={indicator} write={write} />}
    </>
  );
}

interface FigureProps {
  term: string;
  value: string;
  unit: ReactNode;
  strong?: boolean;
}

function Figure({ term, value, unit, strong = false }: FigureProps) {
  return (
    <div data-strong={strong || undefined}>
      <dt>{term}</dt>
      <dd>
        {value} {unit && value !== '–' && <span className="figure-unit">{unit}</span>}
      </dd>
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
