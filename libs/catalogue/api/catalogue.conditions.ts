import { type Filter, type Sql, sql } from '@samskap/platform-api';

type Code = Parameters<Filter>[1];

/**
 * Whether a column holds the given place, one in it, or one around it. Codes nest: 03 holds 0301, which holds 030101. The few
 * codes are looked up first, so that an index on the column serves.
 */
export function nearPlace(column: Sql, place: Code): Sql {
  const code = place.bind('text');
  return sql`${column} in (select near.code from place near where starts_with(near.code, ${code}) or starts_with(${code}, near.code))`;
}

/** Whether a column holds the given term or one below it. */
export function withinTerm(column: Sql, term: Code): Sql {
  const code = term.bind('text');
  return sql`${column} in (select within.code from term within where within.code = ${code} or within.parent_code = ${code})`;
}
