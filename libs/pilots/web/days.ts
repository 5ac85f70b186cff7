import { pilotTerms } from '@samskap/pilots-contract';

/** The day that lies `days` after `day` (2026-11-22). */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same date `months` later, or the last day of that month where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day for the next checkpoint. */
export const lastCheckpointDay = (today: string): string => monthsAfter(today, pilotTerms.checkpointWithinMonths);

/** The last day for the meeting that clarifies expectations. */
export const lastMeetingDay = (today: string): string => daysAfter(today, pilotTerms.clarifyingMeetingWithinDays);
