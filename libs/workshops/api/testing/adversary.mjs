/**
 * Somebody who has the whole database and the logs, and every phone with all that it knows of itself, and wants to know who gave which idea
 * and vote. Knows nothing of the tables: whatever is equal joins, whatever has an order or a time may tell.
 */
import { createHash } from 'node:crypto';

/** Orders as unlike as this come about by chance once in a hundred thousand times. */
const CHANCE = 4.4;
/** What is not the same by chance: ids, hashes, moments and transactions. */
const TELLING = /^([\w+/=-]{20,}|\d{4}-\d{2}-\d{2}T[\d:.]+Z|transaction \d+)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const NAMES_OF_TABLES = `select format('%I.%I', schemaname, tablename) as name, tablename as plain from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`;
const REMEMBERED_FOR_PLANS = `select tablename, attname, most_common_vals::text as common, histogram_bounds::text as bounds from pg_stats where schemaname not in ('pg_catalog', 'information_schema')`;

const FILES = `select c.relname as name, pg_relation_filepath(c.oid) as path from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'i', 't') and n.nspname not in ('pg_catalog', 'information_schema') and pg_relation_size(c.oid) > 0`;

/** Every row of every table with where it lies and which transaction wrote it, what PostgreSQL remembers of columns, and the lines of the log. */
export async function gather(query, log) {
  const rows = [];
  for (const { name, plain } of await query(NAMES_OF_TABLES)) {
    for (const row of await query(`select ctid::text as "(place)", xmin::text as "(transaction)", t.* from ${name} t`)) rows.push({ table: plain, row });
  }
  for (const row of await query(REMEMBERED_FOR_PLANS)) rows.push({ table: 'pg_stats', row });
  for (const line of log.split('\n').filter(Boolean)) rows.push({ table: '(log)', row: line.startsWith('{') ? JSON.parse(line) : { line } });
  return rows.map(({ table, row }) => ({ table, row, values: valuesOf(row) }));
}

/**
 * Files of tables and indexes that still hold, in rows that are deleted or wherever, what phones alone should know or what was taken off.
 * @param {(statement: string, values?: unknown[]) => Promise<any[]>} query
 * @param {{ phones: readonly { secrets: readonly string[] }[], hidden?: readonly string[] }} participants
 */
export async function fileFindings(query, { phones, hidden = [] }) {
  await query('checkpoint');
  const traces = [...hidden, ...phones.flatMap(({ secrets }) => secrets)].flatMap((text) => [text, ...disguises(text)]).map((form) => (/^[0-9a-f]{32,}$/.test(form) ? Buffer.from(form, 'hex') : Buffer.from(form)));
  const found = [];
  for (const { name, path } of await query(FILES)) {
    // A file that has been written anew meanwhile is not there any more.
    const bytes = (await query('select pg_read_binary_file($1, true) as bytes', [path]))[0].bytes ?? Buffer.alloc(0);
    if (traces.some((trace) => bytes.includes(trace))) found.push(`the file of ${name} holds what a phone alone should know`);
  }
  return found;
}

/** All texts, ids, hashes and times in a row, however deep, and the transaction that wrote it. */
function valuesOf({ '(place)': _place, '(transaction)': transaction, ...row }) {
  const found = new Set(transaction ? [`transaction ${transaction}`] : []);
  const look = (value) => {
    if (value === null || value === undefined) return;
    if (Buffer.isBuffer(value)) found.add(value.toString('hex'));
    else if (value instanceof Date) found.add(value.toISOString());
    else if (typeof value === 'object') Object.entries(value).flat().forEach(look);
    else found.add(String(value));
  };
  Object.values(row).forEach(look);
  return found;
}

/** What a phone's secrets look like when they are hashed in the usual ways. */
function disguises(secret) {
  const all = ['sha1', 'sha256', 'sha512', 'md5'].flatMap((kind) => ['hex', 'base64', 'base64url'].map((form) => createHash(kind).update(secret).digest(form)));
  const half = createHash('sha256').update(secret).digest('hex').slice(0, 32);
  return [secret, ...all, half, half.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')];
}

/**
 * What tells who gave what; empty when nothing does. `phones`: `{ knows, secrets, ideas }`: what may be known of a phone, such as the account
 * and the requests that it sent; what the phone alone knows, such as its seat and the board's ids; and its ideas as `{ text, order, at }`,
 * by when they came. `hidden`: texts that were taken off the board.
 * @param {readonly { table: string, row: object, values: Set<string> }[]} rows
 * @param {{ phones: readonly { knows: readonly string[], secrets: readonly string[], ideas: readonly { text: string, order: number, at: number }[] }[], hidden?: readonly string[] }} participants
 * @returns {string[]}
 */
export function findings(rows, { phones, hidden = [] }) {
  const given = phones.flatMap(({ ideas }) => ideas).sort((one, other) => one.order - other.order);
  const holding = new Map(given.map(({ text }) => [text, rows.filter(({ values }) => [...values].some((value) => value.includes(text)))]));
  return [
    ...known(rows, phones),
    ...joins(rows, phones, holding),
    ...orders(given, holding),
    ...hidden.filter((text) => rows.some(({ values }) => [...values].some((value) => value.includes(text)))).map(() => 'an idea that was taken off is still there'),
  ].filter((one, index, all) => all.indexOf(one) === index);
}

/** Seats, keys and ids of the sitting that still stand somewhere. */
function known(rows, phones) {
  const secrets = new Set(phones.flatMap(({ secrets: own }) => own.flatMap(disguises)));
  return rows.flatMap(({ table, values }) => ([...values].some((value) => secrets.has(value)) ? [`${table} holds what a phone alone should know`] : []));
}

/** Follows everything that is equal, from a phone to some ideas and not to others. What stands beside every idea tells of none. */
function joins(rows, phones, holding) {
  const besideIdeas = [...holding.values()].map((found) => new Set(found.flatMap(({ values }) => [...values])));
  const tells = (value) => TELLING.test(value) && !besideIdeas.every((values) => values.has(value));
  const byValue = new Map();
  for (const one of rows) {
    for (const value of one.values) {
      if (!tells(value)) continue;
      if (!byValue.has(value)) byValue.set(value, []);
      byValue.get(value).push(one);
    }
  }
  return phones.flatMap(({ knows, secrets }) => {
    const seen = new Set([...knows, ...secrets.flatMap(disguises)]);
    const waiting = [...seen];
    const reached = new Set();
    while (waiting.length > 0) {
      for (const row of byValue.get(waiting.pop()) ?? []) {
        reached.add(row);
        for (const value of row.values) if (!seen.has(value)) waiting.push((seen.add(value), value));
      }
    }
    return [...holding.values()].some((found) => found.some((row) => reached.has(row))) ? ['what is equal leads from a phone to ideas'] : [];
  });
}

/** Asks of everything that can be sorted, whether it is sorted as the ideas came. */
function orders(given, holding) {
  const columns = new Map();
  given.forEach(({ text, at }, order) => {
    for (const { table, row } of holding.get(text)) {
      for (const [column, value] of Object.entries(row)) {
        const rank = sortable(column, value);
        if (rank !== null) columns.set(`${table}.${column}`, [...(columns.get(`${table}.${column}`) ?? []), { order, at, rank, time: timeOf(value) }]);
      }
    }
  });
  return [...columns].flatMap(([column, points]) => {
    const likeness = Math.abs(spearman(points));
    const sorted = points.length > 10 && likeness > CHANCE / Math.sqrt(points.length - 1) ? [`${column} is in the order in which ideas came`] : [];
    const times = new Set(points.map(({ time }) => time).filter((time) => time !== null));
    // A moment that is the same for all tells of none.
    const close = times.size > 1 ? points.filter(({ at, time }) => time !== null && Math.abs(time - at) < 1_000).length : 0;
    return [...sorted, ...(close > points.length / 2 ? [`${column} says when ideas came`] : [])];
  });
}

function sortable(column, value) {
  if (column === '(place)') {
    const [page, line] = value.slice(1, -1).split(',').map(Number);
    return page * 1_000 + line;
  }
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && UUID.test(value)) return Number.parseInt(value.replaceAll('-', '').slice(0, 13), 16);
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** The moment that a value names: a time, or the beginning of an id that carries one. */
function timeOf(value) {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'string' && UUID.exec(value)?.[1] === '7' ? Number.parseInt(value.replaceAll('-', '').slice(0, 12), 16) : null;
}

/** How alike two orders are, from -1 to 1; 0 when one of them is none. */
function spearman(points) {
  const [orders, ranks] = [ranked(points.map(({ order }) => order)), ranked(points.map(({ rank }) => rank))];
  const mean = (points.length + 1) / 2;
  let [both, one, other] = [0, 0, 0];
  orders.forEach((order, index) => {
    both += (order - mean) * (ranks[index] - mean);
    one += (order - mean) ** 2;
    other += (ranks[index] - mean) ** 2;
  });
  return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other);
}

/** Ranks from 1; equals share the middle of theirs. */
function ranked(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const [first, last] = [new Map(), new Map()];
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  });
  return values.map((value) => (first.get(value) + last.get(value)) / 2);
}
