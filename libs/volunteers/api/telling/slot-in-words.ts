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

const HOURS: Readonly<Record<Language, readonly [one: string, several: string]>> = { NB: ['time', 'timer'], NN: ['time', 'timar'], EN: ['hour', 'hours'] };

/** «1 time», «2,5 timer». */
export function hoursInWords(language: Language, quarters: number): string {
  const [one, several] = HOURS[language];
  return `${new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(quarters / 4)} ${quarters === 4 ? one : several}`;
}
