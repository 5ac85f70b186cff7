import { type ColumnClasses, type HeadedColumn, type PersonalTable, type Registry, type Sql, type Viewer, and, join, literal, personalTables, query, raw, sql, value, viewerSql, withParent } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { type Owner, rowsOf } from './personal-rows.js';

/** Rows of one kind, or titles of one kind, in a download at most. */
const MOST = 10_000;

/** What people call a row. */
const TITLES = ['title', 'name'];

type Section = Readonly<Record<string, unknown>>;

const WORDS = {
  ABOUT: { NB: 'Om denne filen', NN: 'Om denne fila', EN: 'About this file' },
  TEXT: {
    NB: 'Dette er alt Samskap har lagret om deg. Det du har gjort i arbeidet, står som antall, med titler på det du har tilgang til nå. Passord og nøkler er ikke med, fordi vi bare lagrer avtrykk av dem.',
    NN: 'Dette er alt Samskap har lagra om deg. Det du har gjort i arbeidet, står som tal, med titlar på det du har tilgang til no. Passord og nøklar er ikkje med, fordi vi berre lagrar avtrykk av dei.',
    EN: 'This is everything that Samskap keeps about you. What you did at work is counted, with titles of what you have access to now. Passwords and keys are not included, because only their hashes are kept.',
  },
  AT: { NB: 'Hentet', NN: 'Henta', EN: 'Fetched' },
  OWN: { NB: 'Opplysninger om deg', NN: 'Opplysningar om deg', EN: 'What is kept about you' },
  DONE: { NB: 'Det du har gjort', NN: 'Det du har gjort', EN: 'What you have done' },
  COUNT: { NB: 'Antall', NN: 'Tal', EN: 'Number' },
  THINGS: { NB: 'Det du har tilgang til nå', NN: 'Det du har tilgang til no', EN: 'What you have access to now' },
} as const;

/**
 * All that is kept about the viewer, under headings in their language: every column that is classified `own`, and by kind what
 * they did. Made from the classification, so that what is classified is there.
 */
export async function mineData(manager: EntityManager, classes: ColumnClasses, registry: Registry, viewer: Viewer): Promise<Section> {
  const { language } = viewer;
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const [person] = await manager.query<{ email: string }[]>('select email from person where id = $1', [viewer.personId]);
  const owner = { id: viewer.personId!, email: person!.email };
  const names = await referredNames(manager);
  const own: Record<string, unknown> = {};
  const done: Record<string, unknown> = {};
  for (const table of personalTables(classes)) {
    if (table.whose.length > 0) add(own, table.whose[0]!.heading[language], await ownRows(manager, table, owner, names, language));
    for (const column of [...table.references, ...table.cleared]) {
      const count = await countOf(manager, table, column, owner);
      if (count === 0) continue;
      const titles = await titlesOf(manager, registry, table, column, viewer);
      add(done, column.heading[language], { [say('COUNT')]: count, ...(titles ? { [say('THINGS')]: titles } : {}) });
    }
  }
  return { [say('ABOUT')]: [say('TEXT'), `${say('AT')}: ${viewer.now.toISOString()}`], [say('OWN')]: own, [say('DONE')]: done };
}

/** Two tables may have one heading. */
function add(section: Record<string, unknown>, heading: string, content: unknown): void {
  if (Array.isArray(content) && content.length === 0) return;
  let key = heading;
  for (let number = 2; Object.hasOwn(section, key); number += 1) key = `${heading} (${number})`;
  section[key] = content;
}

async function ownRows(manager: EntityManager, table: PersonalTable, owner: Owner, names: ReferredNames, language: Language): Promise<unknown[]> {
  if (table.own.length === 0) return [];
  const pairs = table.own.map(({ name, heading }, index) => {
    const key = table.own.some((other, earlier) => earlier < index && other.heading[language] === heading[language]) ? `${heading[language]} (${name})` : heading[language];
    return sql`${literal(key)}, ${names.of(table.table, name)}`;
  });
  const rows = await query<{ row: unknown }>(
    manager,
    sql`select json_build_object(${join(pairs, ', ')}) as row from ${raw(`"${table.table}"`)} t where ${rowsOf(table, owner)} limit ${raw(String(MOST))}`,
  );
  return rows.map(({ row }) => row);
}

async function countOf(manager: EntityManager, { table }: PersonalTable, { name }: HeadedColumn, owner: Owner): Promise<number> {
  const [row] = await query<{ count: number }>(manager, sql`select count(*)::int as count from ${raw(`"${table}"`)} t where t.${raw(`"${name}"`)} = ${value(owner.id, 'uuid')}`);
  return row!.count;
}

/** Titles of those that the viewer may see; undefined where rows have none, or are seen only through something else. */
async function titlesOf(manager: EntityManager, registry: Registry, { table }: PersonalTable, { name }: HeadedColumn, viewer: Viewer): Promise<string[] | undefined> {
  const reads = registry.ofTable(table);
  if (!reads || reads.visibleTo === withParent) return undefined;
  const [title] = await columnsNamed(manager, table, TITLES);
  if (!title) return undefined;
  const visible = and(sql`t.${raw(`"${name}"`)} = ${value(viewer.personId, 'uuid')}`, reads.visibleTo(raw('t'), viewerSql(viewer.shape)));
  const rows = await query<{ title: string }>(
    manager,
    sql`select t.${raw(`"${title}"`)} as title from ${raw(`"${table}"`)} t where ${visible} order by t.id desc limit ${raw(String(MOST))}`,
    { viewer, variables: {} },
  );
  return rows.map((row) => row.title);
}

async function columnsNamed(manager: EntityManager, table: string, names: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = any($2) order by array_position($2, column_name::text)`,
    [table, names],
  );
  return rows.map(({ name }) => name);
}

/** Says the name of what an id points at, where foreign keys tell. */
interface ReferredNames {
  readonly of: (table: string, column: string) => Sql;
}

async function referredNames(manager: EntityManager): Promise<ReferredNames> {
  const keys = await manager.query<{ from: string; column: string; to: string; key: string; title: string }[]>(
    `select c.conrelid::regclass::text as "from", a.attname as "column", c.confrelid::regclass::text as "to", k.attname as key, t.attname as title
     from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
     join pg_attribute t on t.attrelid = c.confrelid and t.attname = any($1)
     where c.contype = 'f' and array_length(c.conkey, 1) = 1 and c.connamespace = 'public'::regnamespace`,
    [TITLES],
  );
  return {
    of: (table, column) => {
      const own = raw(`t."${column}"`);
      const key = keys.find((one) => one.from.replaceAll('"', '') === table && one.column === column);
      if (!key) return own;
      return sql`coalesce((select r."${raw(key.title)}" from ${raw(key.to)} r where r."${raw(key.key)}" = ${own}), ${own}::text)`;
    },
  };
}
