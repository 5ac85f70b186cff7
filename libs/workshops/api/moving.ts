import { dayInOslo, daysAfter } from '@samskap/platform-api';
import type { Workshop } from './workshop.entity.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

const osloClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The time of day in Norway, as a programme has it: 09.30. */
export const timeOfDay = (instant: Date): string => osloClock.format(instant).replace(':', '.');

/** Minutes from one time of day to another, within the day. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A point of the programme when the workshop begins at another time of day. */
export function movedTime(time: string, from: Date, to: Date): string {
  const moved = minutesOf(time) + minutesOf(timeOfDay(to)) - minutesOf(timeOfDay(from));
  const minutes = ((moved % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE_MS);

type Times = Pick<Workshop, 'startsAt' | 'endsAt' | 'answerBy'>;

/** Moves what follows the beginning along with it, unless that was given too: it lasts as long, and answers come as many days later. */
export function movedTimes(before: Times, given: { startsAt?: Date | undefined; endsAt?: Date | undefined; answerBy?: string | undefined }): Times {
  const startsAt = given.startsAt ?? before.startsAt;
  const later = startsAt.getTime() - before.startsAt.getTime();
  const days = Math.round((Date.parse(dayInOslo(startsAt)) - Date.parse(dayInOslo(before.startsAt))) / (DAY_MINUTES * MINUTE_MS));
  return { startsAt, endsAt: given.endsAt ?? new Date(before.endsAt.getTime() + later), answerBy: given.answerBy ?? daysAfter(before.answerBy, days) };
}
