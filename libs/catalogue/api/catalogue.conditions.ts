import { type Filter, type Sql, sql } from '@samskap/platform-api';

type Code = Parameters<Filter>[1];

/**
 * Whether a column holds the given place, one in it, or one around it. Codes nest: 03 holds 0301, which holds 030101,
 * so this needs no look-up.
 */
export function nearPlace(column: Sql, place: Code): Sql {
  const code = place.bind('text');
  return sql`(starts_with(${column}, ${code}) or starts_with(${code}, ${column}))`;
}

/** Whether a column holds the given term or one below it. */
export function withinTerm(column: Sql, term: Code): Sql {
  const code = term.bind('text');
  return sql`(${column} = ${code} or starts_with(${column}, ${code} || '.'))`;
}
