import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateText, dateTimeText, moneyText, relativeText, shortDateText } from '../languages/formats.js';
import { useLanguage } from '../languages/useLanguage.js';

interface DateTextProps {
  /** A day (2026-11-22) or an instant (ISO 8601). */
  value: string;
  /** `long` 22. november 2026 · `short` 22. nov. 2026 · `time` with the hour and minute in Norway. */
  style?: 'long' | 'short' | 'time';
}

/** A day or an instant in the language of the screen, by the clock in Norway. */
export function DateText({ value, style = 'long' }: DateTextProps) {
  const language = useLanguage();
  const write = { long: dateText, short: shortDateText, time: dateTimeText }[style];
  return <time dateTime={value}>{write(value, language)}</time>;
}

/** Whole kroner. */
export function MoneyText({ kroner }: { kroner: number }) {
  return <span className="nowrap">{moneyText(kroner, useLanguage())}</span>;
}

/** «for 3 dager siden», with the whole date on hover. */
export function RelativeTime({ value }: { value: string }) {
  const language = useLanguage();
  const [now] = useState(() => new Date());
  return (
    <time dateTime={value} title={dateText(value, language)}>
      {relativeText(value, now, language)}
    </time>
  );
}

/** Text that somebody wrote: paragraphs where they left a blank line, breaks where they pressed return. */
export function Prose({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="prose" lang={lang}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index}>{paragraph.trim()}</p>
        ))}
    </div>
  );
}

/** «Steg 1 av 2» */
export function StepIndicator({ step, of }: { step: number; of: number }) {
  const { t } = useTranslation();
  return <p className="step-indicator">{t('ui.step', { step, of })}</p>;
}
