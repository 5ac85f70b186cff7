import { type Sql, raw, sql } from '../sql/sql.js';
import type { Filter } from './registry.js';

/**
 * A filter on what people type: whole words in any form in what the index of words holds, and parts of the title. Two searches side by
 * side, since PostgreSQL would use no index for one that says "or".
 */
export const withWords =
  (table: string, document: (row: Sql) => Sql): Filter =>
  (row, given) => {
    const text = given.bind('text');
    return sql`${row}.id in (
      select w.id from ${raw(table)} w where ${document(raw('w'))} @@ websearch_to_tsquery('norwegian', ${text})
      union all select w.id from ${raw(table)} w where position(lower(${text}) in lower(w.title)) > 0)`;
  };
