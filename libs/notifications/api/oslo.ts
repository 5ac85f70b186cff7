import { dayInOslo } from '@samskap/platform-api';

const hourInOslo = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });
const HOUR_MS = 3_600_000;

/** The instant at which a whole hour begins in Norway on a day (YYYY-MM-DD): one or two hours before the same hour in UTC. */
export function osloInstant(day: string, hour: number): Date {
  const inUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const found = [1, 2].map((ahead) => new Date(inUtc - ahead * HOUR_MS)).find((instant) => dayInOslo(instant) === day && Number(hourInOslo.format(instant)) === hour);
  if (!found) throw new Error(`There is no ${hour}:00 on ${day} in Norway`);
  return found;
}
