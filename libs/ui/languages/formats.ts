import type { Language } from './languages.js';
import { osloToday } from './oslo.js';

const locales: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };
const timeZone = 'Europe/Oslo';

// A day has no time of day: noon in UTC is the same day in Norway.
const instantOf = (value: string) => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

/** 22. november 2026, of a day (`Date`) or an instant (`DateTime`). */
export const dateText = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(instantOf(value));

/** 22. nov. 2026 */
export const shortDateText = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone }).format(instantOf(value));

/** 22. november 2026 kl. 18:50, as the clock in Norway shows it. */
export const dateTimeText = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(value));

/** 1 250 000, with the spaces of the language. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

/** Whole kroner: 250 000 kr. */
export const moneyText = (kroner: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'NOK', maximumFractionDigits: 0 }).format(kroner);

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

// «Om 9 dager», not «neste uke», and «om 6 uker», not «neste måned»: nobody should have to guess which day.
const fromTwo: readonly Intl.RelativeTimeFormatUnit[] = ['week', 'month', 'year'];
// Døgn is the word of the formatter; people say dager.
const spoken: Record<Language, readonly (readonly [string, string])[]> = {
  nb: [['døgn', 'dager']],
  // Browsers know Bokmål only.
  nn: [['døgn', 'dagar'], ['uker', 'veker'], ['måneder', 'månader'], ['månadar', 'månader'], ['timer', 'timar'], ['minutter', 'minutt'], ['siden', 'sidan'], ['forgårs', 'førgår'], ['overmorgen', 'overmorgon'], ['i morgen', 'i morgon'], ['nå', 'no']],
  en: [],
};

/** «for 3 dager siden», «om 2 uker», «i går», of an instant or a day seen from `now`. */
export function relativeText(value: string, now: Date, language: Language): string {
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  // A day is compared with today, not with the hour it happens to be.
  const from = value.length === 10 ? instantOf(osloToday(now)) : now;
  const seconds = (instantOf(value).getTime() - from.getTime()) / 1000;
  if (value.length === 10 && seconds === 0) return format.format(0, 'day');
  const [unit, size] = units.find(([of, length]) => Math.abs(seconds) >= (fromTwo.includes(of) ? 2 * length : length)) ?? ['minute', 60];
  const count = Math.trunc(seconds / size);
  const said = count === 0 ? format.format(0, 'second') : format.format(count, unit);
  return spoken[language].reduce((text, [written, word]) => text.replace(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'u'), word), said);
}
