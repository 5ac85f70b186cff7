import type { AssignmentSlotInput } from '@samskap/platform-contract';
import { fromOslo, toOslo, type UserError } from '@samskap/ui';

/** A time in the form. */
export interface SlotRow {
  /** Null for a new one. */
  id: string | null;
  startsAt: string;
  hours: number | null;
  capacity: number | null;
}

interface Slot {
  id: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
}

const anHour = 3_600_000;
const aWeek = 7;

export const newSlot: SlotRow = { id: null, startsAt: '', hours: 2, capacity: 4 };

export const slotRowOf = ({ id, startsAt, endsAt, capacity }: Slot): SlotRow => ({
  id,
  startsAt,
  hours: (Date.parse(endsAt) - Date.parse(startsAt)) / anHour,
  capacity,
});

/** The same hour on the clock in Norway so many weeks later, also where summer time begins or ends between. */
export function weeksLater(instant: string, weeks: number): string {
  const [day = '', clock = ''] = toOslo(instant).split('T');
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + weeks * aWeek);
  return fromOslo(`${at.toISOString().slice(0, 10)}T${clock}`);
}

/** The last time with a day, so many weeks on: new times, as long and with as many places. */
export function repeated(rows: readonly SlotRow[], weeks: number): SlotRow[] {
  const last = rows.findLast(({ startsAt }) => startsAt !== '');
  if (!last) return [];
  return Array.from({ length: weeks }, (_, week) => ({ ...last, id: null, startsAt: weeksLater(last.startsAt, week + 1) }));
}

const inputOf = ({ id, startsAt, hours, capacity }: SlotRow): AssignmentSlotInput => ({
  id,
  startsAt,
  endsAt: startsAt && new Date(Date.parse(startsAt) + (hours ?? 0) * anHour).toISOString(),
  capacity: capacity ?? 0,
});

/** Where the rows stand that are new, or say something else than they did. */
export function changedRows(rows: readonly SlotRow[], before: readonly SlotRow[]): number[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return rows.flatMap((row, index) => {
    if (row.id === null) return row.startsAt ? [index] : [];
    const was = known.get(row.id);
    return was && was.startsAt === row.startsAt && was.hours === row.hours && was.capacity === row.capacity ? [] : [index];
  });
}

/** Those rows as the API takes them. */
export const slotsOf = (rows: readonly SlotRow[], which: readonly number[]): AssignmentSlotInput[] =>
  which.flatMap((index) => {
    const row = rows[index];
    return row ? [inputOf(row)] : [];
  });

/** What is wrong with when a time ends is said where one tells how long it lasts. */
export const atHours = (errors: readonly UserError[]): UserError[] =>
  errors.map((error) => {
    const [list, index, column] = error.path ?? [];
    return list === 'slots' && index !== undefined && column === 'endsAt' ? { ...error, path: [list, index, 'hours'] } : error;
  });
