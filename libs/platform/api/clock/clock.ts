import { Injectable } from '@nestjs/common';

/** The only source of time for rules. Specs set it; nothing else calls `new Date()` to decide anything. */
@Injectable()
export class Clock {
  private frozen: Date | null = null;

  now(): Date {
    return this.frozen ?? new Date();
  }

  /** For specs: stand still at this instant, or run again with null. */
  set(instant: Date | null): void {
    this.frozen = instant;
  }
}

const DAY_BEGINS = 9;

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Norway at an instant, as YYYY-MM-DD. */
export const dayInOslo = (instant: Date): string => osloDay.format(instant);

const osloHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** Whether people in Norway may be disturbed: nobody is reminded in the night. */
export const isDaytime = (instant: Date): boolean => Number(osloHour.format(instant)) >= DAY_BEGINS;

/** A day so many days later; days are YYYY-MM-DD, so summer time cannot shift them. */
export function daysAfter(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** The same day of the month so many months later, or that month's last day. */
export function monthsAfter(day: string, months: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = instant.getUTCDate();
  instant.setUTCDate(1);
  instant.setUTCMonth(instant.getUTCMonth() + months);
  const last = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate();
  instant.setUTCDate(Math.min(dayOfMonth, last));
  return instant.toISOString().slice(0, 10);
}
