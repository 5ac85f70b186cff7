import type { Language } from './languages.js';
import { toOslo } from './oslo.js';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };
// Browsers know Bokmål only; the months are the same.
const weekdays = ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'];

/** tirsdag 1. desember; with the year where it is another than this one. */
function dayText(day: string, language: Language, year: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  const write = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales[language], { ...how, timeZone: 'UTC' }).format(at);
  const weekday = language === 'nn' ? weekdays[at.getUTCDay()] : write({ weekday: 'long' });
  return `${weekday} ${write({ day: 'numeric', month: 'long', ...(day.startsWith(year) ? {} : { year: 'numeric' }) })}`;
}

/** From one instant to another as one says it: «tirsdag 1. desember kl. 12:00–14:00», by the clock in Norway. The hours stay on one line. */
export function timeSpanText(from: string, to: string, language: Language, now: Date = new Date()): string {
  const year = toOslo(now.toISOString()).slice(0, 4);
  const [start = '', end = ''] = [toOslo(from), toOslo(to)];
  const clock = (local: string) => local.slice(11);
  const at = language === 'en' ? ', ' : ' kl.\u00a0';
  const day = (local: string) => dayText(local.slice(0, 10), language, year);
  const first = `${day(start)}${at}${clock(start)}`;
  return start.slice(0, 10) === end.slice(0, 10) ? `${first}\u2060–\u2060${clock(end)}` : `${first} – ${day(end)}${at}${clock(end)}`;
}
