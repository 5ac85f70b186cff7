import { type Sql, literal, raw, sql } from '@samskap/platform-api';

/** How many are compared each way: ranking reads whole texts, so it must not meet every row that shares a common word. */
const CANDIDATES = literal(100);

/** Words of a text as a query that any of them satisfies. */
export const anyWordOf = (text: Sql): Sql => sql`replace(plainto_tsquery('norwegian', ${text})::text, '&', '|')::tsquery`;

/**
 * Ids of the newest rows of a table that share a word with the text. `document` is what the table's word index holds, over
 * the alias w. The offset makes PostgreSQL find them by that index before it orders them.
 */
export const newestByWords = (table: string, document: Sql, text: Sql, newest: Sql, condition: Sql): Sql =>
  sql`(select found.id from (select w.id, ${newest} as at from ${raw(table)} w where ${document} @@ ${anyWordOf(text)} and ${condition} offset 0) found order by found.at desc, found.id desc limit ${CANDIDATES})`;

/** Ids, by the given column of a table of codes, of those that share the most codes with a challenge. */
export const mostSharedCodes = (table: string, column: string, challenge: Sql, least: number): Sql =>
  sql`(select b.${raw(column)} from challenge_term a join ${raw(table)} b on b.code = a.code where a.challenge_id = ${challenge}.id group by b.${raw(column)} having count(*) >= ${literal(least)} order by count(*) desc, b.${raw(column)} desc limit ${CANDIDATES})`;
