import { type Sql, join, literal, sql } from '../sql/sql.js';
import type { Viewer } from '../viewer.js';
import type { Personal } from './fields.js';

/** That personal data of a person were in an answer. */
export interface Seen {
  readonly seen: string;
  readonly personId: string;
}

/** The register of who saw whose personal data. */
export interface PersonalViews {
  /** Keeps that the viewer saw these, each pair of person and `seen` once; the viewer may be among them. */
  note(viewer: Viewer, seen: readonly Seen[]): Promise<void>;
}

/** No response key can begin with it. */
const MARK = '~';

/** Key and value for a list of ids of people, which the answer carries along as it does `PersonalNotes.pairs`. */
export const notedAs = (seen: string, ids: Sql): Sql => sql`${literal(`${MARK}${seen}`)}, ${ids}`;

/** Gathers, for one object of an answer, whose personal data its fields hold. */
export class PersonalNotes {
  private readonly values = new Map<string, { whose: Sql; notNull: Sql[] }>();

  constructor(private readonly row: Sql) {}

  add({ seen, whose }: Personal, value: Sql): void {
    const note = this.values.get(seen) ?? { whose: whose(this.row), notNull: [] };
    note.notNull.push(sql`(${value}) is not null`);
    this.values.set(seen, note);
  }

  /** Keys and values that the answer carries along until `SeenPeople` takes them out. What is null was not seen. */
  pairs(): Sql[] {
    return [...this.values].map(([seen, { whose, notNull }]) => notedAs(seen, sql`case when ${join(notNull, ' or ')} then ${whose} end`));
  }
}

/** The people of one answer. */
export class SeenPeople {
  private readonly found = new Map<string, Seen>();

  get any(): boolean {
    return this.found.size > 0;
  }

  list(): Seen[] {
    return [...this.found.values()];
  }

  /** Removes from a tree what says whose it is, and remembers it. */
  takeOutOf(tree: unknown): void {
    if (Array.isArray(tree)) for (const item of tree) this.takeOutOf(item);
    else if (tree !== null && typeof tree === 'object') this.takeOutOfObject(tree as Record<string, unknown>);
  }

  private takeOutOfObject(object: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(object)) {
      if (!key.startsWith(MARK)) {
        this.takeOutOf(value);
        continue;
      }
      delete object[key];
      for (const personId of Array.isArray(value) ? value : [value]) {
        if (typeof personId === 'string') this.found.set(`${key} ${personId}`, { seen: key.slice(MARK.length), personId });
      }
    }
  }
}
