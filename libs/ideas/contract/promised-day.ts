/** Public holidays with a date of their own, as month and day. */
const FIXED = new Set(['01-01', '05-01', '05-17', '12-25', '12-26']);
/** The movable ones, as days after Easter Sunday; Sundays are no working days anyhow. */
const AFTER_EASTER = new Set([-3, -2, 1, 39, 50]);

const DAY_MS = 86_400_000;

/** Easter Sunday of a year in the Gregorian calendar, by Butcher's reckoning; its letters are kept. */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

function isWorkingDay(instant: Date): boolean {
  const weekday = instant.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !FIXED.has(instant.toISOString().slice(5, 10)) && !AFTER_EASTER.has((instant.getTime() - easter(instant.getUTCFullYear())) / DAY_MS);
}

/**
 * The day by which there is an answer to what comes today: so many days on, or the first working day after that when people are off.
 * Days are YYYY-MM-DD in Norway. Said before sending and promised afterwards, so it is reckoned alike by whoever asks and whoever keeps it.
 */
export function promisedDay(today: string, days: number): string {
  const instant = new Date(`${today}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  while (!isWorkingDay(instant)) instant.setUTCDate(instant.getUTCDate() + 1);
  return instant.toISOString().slice(0, 10);
}
