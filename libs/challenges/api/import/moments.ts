const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const CLOCK = /(?:^|[\sT,]|kl\.?\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*(?:\([^)]*\))?$/i;
const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });

type Day = readonly [year: number, month: number, day: number];

/**
 * An instant as people and registers write it: 2026-05-01, 01.05.2026 12:00, 1. mai 2026 kl. 12, 2026-05-01T12:00:00+02:00,
 * or the number of days that Excel counts. Without a zone it is Norwegian time, with summer time; without a time it is the
 * last second of that day when `endOfDay`, else its first. Null when it is not a day of the calendar.
 */
export function readMoment(given: string, endOfDay: boolean): Date | null {
  const text = given.trim().replace(/^(?:man|tirs|ons|tors|fre|lør|laur|søn|sun)\w*\.?,?\s+/i, '').replace(/\bkl(?:okka|okken)?\.?\s*(\d{1,2})$/i, 'kl. $1:00');
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text);
  if (serial) return inOslo(dayOfExcel(Number(serial[1])), endOfDay ? [23, 59, 59] : [0, 0, 0]);
  const clock = CLOCK.exec(text);
  const time = clock && dayIn(text.slice(0, clock.index)) ? clock : null;
  const day = dayIn(time ? text.slice(0, time.index) : text);
  if (!day || !exists(day)) return null;
  if (!time) return inOslo(day, endOfDay ? [23, 59, 59] : [0, 0, 0]);
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (hour === 24) return inOslo(day, [23, 59, 59]);
  return time[4] ? withZone(day, [hour, minute, second], time[4]) : inOslo(day, [hour, minute, second]);
}

/** The day that a text names, as YYYY-MM-DD; null when it names none. */
export function readDay(given: string): string | null {
  const moment = readMoment(given, false);
  return moment ? wall.format(moment).slice(0, 10) : null;
}

function dayIn(given: string): Day | null {
  const text = given.trim().replace(/[,T]$/i, '').trim();
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const figures = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})$/.exec(text);
  if (figures) return norwegianOrder(Number(figures[1]), Number(figures[2]), yearOf(figures[3]!), text.includes('/'));
  const words = /^(\d{1,2})\.? ?(\p{L}{3,9})\.? ?(\d{4}|\d{2})$/u.exec(text);
  const month = words ? MONTHS.findIndex((name) => words[2]!.toLowerCase().replace('oct', 'okt').replace('dec', 'des').startsWith(name)) : -1;
  return words && month >= 0 ? [yearOf(words[3]!), month + 1, Number(words[1])] : null;
}

/** 05/14/2026 can only be the American order; everything else is day before month. */
const norwegianOrder = (first: number, second: number, year: number, slashes: boolean): Day => (slashes && second > 12 && first <= 12 ? [year, first, second] : [year, second, first]);

const yearOf = (figures: string): number => (figures.length === 2 ? 2000 + Number(figures) : Number(figures));

function exists([year, month, day]: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function dayOfExcel(serial: number): Day {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

type Time = readonly [hour: number, minute: number, second: number];

function withZone([year, month, day]: Day, [hour, minute, second]: Time, zone: string): Date {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const ahead = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - ahead, second));
}

function inOslo([year, month, day]: Day, [hour, minute, second]: Time): Date {
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const aheadAt = (instant: number) => Date.parse(`${wall.format(instant).replace(' ', 'T')}Z`) - instant;
  const guess = asIfUtc - aheadAt(asIfUtc);
  return new Date(asIfUtc - aheadAt(guess));
}
