import type { Language } from '@samskap/platform-contract';

/**
 * What a column holds of people, and what becomes of it when one of them erases their account. Every column of the migrated
 * database has a kind; the gate `columns` fails for one without. Download and erasure are made from this, so what is classified
 * is covered.
 *
 * - `none`: nothing about a person
 * - `text`: what people write about work, not about people; stays
 * - `person`: the id of the person whom the row is about; the row is erased with them
 * - `through`: points at a row of another table, and the row is about the person whom that one is about
 * - `address`: an e-mail address that the row is about; the row is erased with the person who has it
 * - `own`: about the person whom the `person`, `through` or `address` column of the same table names, or the row of `person` itself; part of their download
 * - `secret`: a hash or key that nobody is shown; erased with the row it stands in
 * - `reference`: the id of a person who did something; the row stays, and whoever reads it sees «Slettet konto»
 * - `cleared`: the id of a person; the row stays, without it
 */
export type ColumnKind = 'none' | 'text' | 'person' | 'through' | 'address' | 'own' | 'secret' | 'reference' | 'cleared';

/** What people call it, in their own language. */
export type Heading = Readonly<Record<Language, string>>;

/** A kind alone, or with its heading in the download: of a `person` column the heading of the rows, of a `reference` that of the things. */
export type ColumnClass = Exclude<ColumnKind, 'through'> | { readonly kind: ColumnKind; readonly heading: Heading; readonly table?: string };

/** All features' classes, as a Nest provider. */
export const COLUMN_CLASSES = Symbol('COLUMN_CLASSES');

/** Classes by `table.column`. */
export type ColumnClasses = Readonly<Record<string, ColumnClass>>;

/** A class with its heading in Bokmål, Nynorsk and English. */
const headed =
  (kind: ColumnKind) =>
  (nb: string, nn: string, en: string): ColumnClass => ({ kind, heading: { NB: nb, NN: nn, EN: en } });

export const own = headed('own');
export const person = headed('person');
export const address = headed('address');
export const reference = headed('reference');
export const cleared = headed('cleared');

/** The id of a row of `table`, which has a `person` column; with the heading of the rows that point there. */
export const through = (table: string, nb: string, nn: string, en: string): ColumnClass => ({ kind: 'through', table, heading: { NB: nb, NN: nn, EN: en } });

/** The columns of one table that share a class: all('challenge', 'none', 'id slug version'). */
export const all = (table: string, kind: Exclude<ColumnKind, 'through'>, names: string): ColumnClasses =>
  Object.fromEntries(names.trim().split(/\s+/).map((name) => [`${table}.${name}`, kind]));

/** A column and its heading; its name in words where nobody has said better. */
export interface HeadedColumn {
  readonly name: string;
  readonly heading: Heading;
}

/** What one table holds of people. */
export interface PersonalTable {
  readonly table: string;
  /** The columns that say whom a row is about; any of them makes it theirs. */
  readonly whose: readonly (HeadedColumn & { readonly kind: 'person' | 'address' | 'through'; readonly table?: string })[];
  readonly own: readonly HeadedColumn[];
  readonly secret: readonly string[];
  readonly references: readonly HeadedColumn[];
  readonly cleared: readonly HeadedColumn[];
}

const kindOf = (one: ColumnClass): ColumnKind => (typeof one === 'string' ? one : one.kind);

/** The tables that hold anything of people, in the order in which they were declared. */
export function personalTables(classes: ColumnClasses): PersonalTable[] {
  const tables = new Map<string, [string, ColumnClass][]>();
  for (const [key, one] of Object.entries(classes)) {
    const [table, name] = key.split('.') as [string, string];
    tables.set(table, [...(tables.get(table) ?? []), [name, one]]);
  }
  return [...tables].map(([table, columns]) => personalTable(table, columns)).filter(holdsAnything);
}

function personalTable(table: string, columns: readonly [string, ColumnClass][]): PersonalTable {
  const of = (...kinds: ColumnKind[]) => columns.filter(([, one]) => kinds.includes(kindOf(one)));
  const headedOf = (...kinds: ColumnKind[]) => of(...kinds).map(([name, one]) => ({ name, heading: headingOf(name, one) }));
  return {
    table,
    whose: of('person', 'address', 'through').map(([name, one]) => ({
      name,
      kind: kindOf(one) as PersonalTable['whose'][number]['kind'],
      heading: headingOf(name, one),
      ...(typeof one !== 'string' && one.table ? { table: one.table } : {}),
    })),
    own: headedOf('own', 'address'),
    secret: of('secret').map(([name]) => name),
    references: headedOf('reference'),
    cleared: headedOf('cleared'),
  };
}

const holdsAnything = ({ whose, own: owned, references, cleared: gone }: PersonalTable): boolean => [whose, owned, references, gone].some((list) => list.length > 0);

/** The table of people: its rows stay without name, so that what they did can still be documented. */
export const PEOPLE = 'person';

function headingOf(name: string, one: ColumnClass): Heading {
  if (typeof one !== 'string') return one.heading;
  const words = name.replaceAll('_', ' ');
  return { NB: words, NN: words, EN: words };
}

/** What is wrong with the classes: columns without one, classes without a column, and what is `own` or `secret` of nobody. */
export function columnProblems(classes: ColumnClasses, existing: readonly string[]): string[] {
  const known = new Set(existing);
  const ownerless = (kind: ColumnKind, { table }: PersonalTable, name: string) => `${table}.${name} is ${kind}, but no column of ${table} is person, through or address: whose is it?`;
  return [
    ...existing.filter((column) => !Object.hasOwn(classes, column)).map((column) => `${column} has no class: what does it hold of people?`),
    ...Object.keys(classes).filter((column) => !known.has(column)).map((column) => `${column} has a class but does not exist`),
    ...personalTables(classes)
      .filter(({ whose }) => whose.length === 0)
      .flatMap((table) => table.own.map(({ name }) => ownerless('own', table, name))),
  ];
}
