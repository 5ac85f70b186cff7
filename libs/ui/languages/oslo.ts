const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO 8601) as the wall clock in Norway shows it: 2026-11-22T18:50. */
export function toOslo(instant: string): string {
  const of = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${of.get('year')}-${of.get('month')}-${of.get('day')}T${of.get('hour')}:${of.get('minute')}`;
}

/**
 * The instant (ISO 8601 in UTC) at which the clock in Norway shows `local` (2026-11-22T18:50).
 * In the hour that comes twice each autumn it is the later one; one that summer time skips moves an hour on.
 */
export function fromOslo(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const winter = asUtc - 60 * 60_000;
  const summer = winter - 60 * 60_000;
  const matches = (instant: number) => toOslo(new Date(instant).toISOString()) === local;
  return new Date(!matches(winter) && matches(summer) ? summer : winter).toISOString();
}

/** Today in Norway: 2026-11-22. */
export const osloToday = (now: Date = new Date()): string => toOslo(now.toISOString()).slice(0, 10);
