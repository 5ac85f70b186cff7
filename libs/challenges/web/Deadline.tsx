import { relativeText, useLanguage } from '@samskap/ui';
import { useState } from 'react';

const locales = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** The last second for proposals by the clock in Norway, and how far off it is; whole minutes need no seconds. */
export function Deadline({ value, exact = false }: { value: string; exact?: boolean }) {
  const language = useLanguage();
  const [now] = useState(() => new Date());
  const wholeMinute = new Date(value).getUTCSeconds() === 0;
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: exact ? 'long' : 'medium',
    timeStyle: exact && !wholeMinute ? 'medium' : 'short',
    timeZone: 'Europe/Oslo',
  });
  return (
    <>
      <time dateTime={value}>{format.format(new Date(value))}</time> <span className="quiet nowrap">({relativeText(value, now, language)})</span>
    </>
  );
}
