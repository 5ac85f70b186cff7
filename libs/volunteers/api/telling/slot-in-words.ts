import { dayInOslo } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';

const LOCALES: Readonly<Record<Language, string>> = { NB: 'nb-NO', NN: 'nn-NO', EN: 'en-GB' };
const FROM: Readonly<Record<Language, string>> = { NB: 'kl.', NN: 'kl.', EN: 'at' };

const at = (language: Language, instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant).replace(':', language === 'EN' ? ':' : '.');

const day = (language: Language, instant: Date): string => new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'Europe/Oslo', weekday: 'long', day: 'numeric', month: 'long' }).format(instant);

/** When a slot is, in Norway: «lørdag 6. desember kl. 10.00–12.00». */
export function slotInWords(language: Language, startsAt: Date, endsAt: Date): string {
  const until = dayInOslo(startsAt) === dayInOslo(endsAt) ? '' : `${day(language, endsAt)} `;
  return `${day(language, startsAt)} ${FROM[language]} ${at(language, startsAt)}–${until}${at(language, endsAt)}`;
}

/** «2,5» in Norwegian, «2.5» in English. */
export const hoursInWords = (language: Language, quarters: number): string => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(quarters / 4);
