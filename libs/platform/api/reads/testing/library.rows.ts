import type { Pool } from 'pg';
import { type Viewer, anonymous } from '../../viewer.js';
import { LIBRARY_TABLES } from './library.schema.js';

export interface AuthorRow {
  readonly type: 'Author';
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly aboutType: string | null;
  readonly aboutId: string | null;
}

export interface BookRow {
  readonly type: 'Book';
  readonly id: string;
  readonly title: string;
  readonly shelf: 'OUT' | 'KEPT' | 'LOST';
  readonly pages: number | null;
  /** Whole seconds, as ISO 8601. */
  readonly printedAt: string | null;
  readonly printedOn: string | null;
  readonly authorId: string;
  readonly ownerId: string;
  readonly aboutType: string | null;
  readonly aboutId: string | null;
}

export interface Library {
  readonly authors: readonly AuthorRow[];
  readonly books: readonly BookRow[];
}

const id = (kind: number, index: number): string => `0000000${kind}-0000-7000-8000-${String(index * 7_919).padStart(12, '0')}`;

export const OWNERS = [id(3, 1), id(3, 2), id(3, 3)] as const;

/** Numbers that look random and are the same on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Few distinct values and many missing ones, so that every order has ties. */
export function aLibrary(seed: number, { authors = 7, books = 40 } = {}): Library {
  const pick = seeded(seed);
  const of = <One>(list: readonly One[]): One => list[pick(list.length)]!;
  const about = () => (pick(3) === 0 ? { aboutType: null, aboutId: null } : pick(2) === 0 ? { aboutType: 'Author', aboutId: id(1, pick(authors)) } : { aboutType: 'Book', aboutId: id(2, pick(books)) });
  return {
    authors: Array.from({ length: authors }, (_, index) => ({ type: 'Author', id: id(1, index), name: of(['ada', 'bo', 'eli', 'ola']), hidden: pick(3) === 0, ...about() })),
    books: Array.from({ length: books }, (_, index) => ({
      type: 'Book',
      id: id(2, index),
      title: of(['anker', 'bjerk', 'due', 'eik', 'fjell']),
      shelf: of(['OUT', 'OUT', 'KEPT', 'LOST'] as const),
      pages: of([null, 90, 200, 201, 400]),
      printedAt: of([null, '2026-01-02T03:04:05.000Z', '2026-01-02T03:04:06.000Z', '1999-12-31T23:59:59.000Z']),
      printedOn: of([null, '2026-01-02', '2024-02-29']),
      authorId: id(1, pick(authors)),
      ownerId: of(OWNERS),
      ...about(),
    })),
  };
}

export async function storeLibrary(pool: Pool, { authors, books }: Library): Promise<void> {
  await pool.query(LIBRARY_TABLES);
  for (const row of authors) await pool.query('insert into author values ($1, $2, $3, $4, $5)', [row.id, row.name, row.hidden, row.aboutType, row.aboutId]);
  for (const row of books) {
    await pool.query('insert into book values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [row.id, row.title, row.shelf, row.pages, row.printedAt, row.printedOn, row.authorId, row.ownerId, row.aboutType, row.aboutId]);
  }
}

const nobody = anonymous('NB', new Date('2026-03-02T10:00:00Z'));

/** One viewer of each shape; the person owns with the first owner, the coordinator looks after the second. */
export const LIBRARY_VIEWERS: readonly Viewer[] = [
  nobody,
  { ...nobody, shape: 'person', personId: id(4, 1), organisationIds: [OWNERS[0]] },
  { ...nobody, shape: 'person', personId: id(4, 4), organisationIds: [OWNERS[2]] },
  { ...nobody, shape: 'coordinator', personId: id(4, 2), organisationIds: [OWNERS[2]], coordinates: [OWNERS[1]] },
  { ...nobody, shape: 'administrator', personId: id(4, 3) },
];
