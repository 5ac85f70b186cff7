/** Something that happens at a time. */
export interface CalendarEntry {
  /** Stays the same when it is fetched again, so that calendars move it rather than add another. */
  readonly id: string;
  /** Grows with each change. */
  readonly version: number;
  readonly title: string;
  readonly description?: string | null;
  readonly place?: string | null;
  readonly url?: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled?: boolean;
  /** When it was changed last. */
  readonly changedAt: Date;
}

/** What ends a line to some reader of calendars; whoever could write one would write entries of their own. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

const oneLine = (text: string): string => text.replaceAll(LINE_ENDS, ' ');

/** Writes a calendar (RFC 5545). The library is loaded when the first one is asked for. */
export async function calendar(name: string, entries: readonly CalendarEntry[]): Promise<string> {
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const made = ical({ name: oneLine(name), prodId: { company: 'Samskap', product: 'Samskap' }, method: ICalCalendarMethod.PUBLISH });
  for (const entry of entries) {
    made.createEvent({
      id: `${entry.id}@samskap`,
      sequence: entry.version,
      summary: oneLine(entry.title),
      description: entry.description?.replaceAll(LINE_ENDS, '\n') ?? null,
      location: entry.place ? oneLine(entry.place) : null,
      url: entry.url ?? null,
      start: entry.startsAt,
      end: entry.endsAt,
      stamp: entry.changedAt,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return made.toString();
}
