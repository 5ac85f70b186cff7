import { dayInOslo, daysAfter } from '@samskap/platform-api';
import { v5 } from 'uuid';
import type { DayOffset, DemoMoment } from './content.types.js';

const NAMESPACE = '5f2c1f3e-7b1d-5d0a-9a51-0c6a3a1d5e77';
const NORMAL_HOUR = 9;

/** The id of demo content with this key; the same on every installation. */
export const demoId = (key: string): string => v5(key, NAMESPACE);

/** Turns day offsets into days and instants around the day of loading. */
export class DemoCalendar {
  private readonly today: string;

  constructor(private readonly now: Date) {
    this.today = dayInOslo(now);
  }

  day<Offset extends DayOffset | null | undefined>(offset: Offset): string | null {
    return offset === null || offset === undefined ? null : daysAfter(this.today, offset);
  }

  /** The morning of a day; never later than now for days that have come. */
  instant(offset: DayOffset | null | undefined): Date | null {
    const day = this.day(offset);
    if (day === null) return null;
    const morning = new Date(`${day}T0${NORMAL_HOUR - 1}:15:00Z`);
    return (offset ?? 0) <= 0 && morning > this.now ? this.now : morning;
  }

  /** A time of day in Norway, summer time or not. */
  moment({ day, at }: DemoMoment): Date {
    const written = `${this.day(day)}T${at}`;
    const [summer, winter] = [new Date(`${written}+02:00`), new Date(`${written}+01:00`)];
    return osloTime(summer) === at ? summer : winter;
  }
}

const osloClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', second: '2-digit' });
const osloTime = (instant: Date): string => osloClock.format(instant);
