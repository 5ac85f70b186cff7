import { FALSE, type Sql, TRUE, join, literal, sql } from '../sql/sql.js';
import type { ViewerSql } from '../viewer.js';

/** One rule: may this viewer do this to the row behind the alias? Never null. */
export type Rule = (row: Sql, viewer: ViewerSql) => Sql;

/** One rule per verb. `read` is compiled into every place where the type is reached. */
export type Policy<Verb extends string> = Readonly<Record<Verb | 'read', Rule>>;

/**
 * A member of the organisation in this column. Like those below it wants a column that is never null, and compares it as it is,
 * so that an index on it serves.
 */
export const memberOf = (column: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`${column} = any(${viewer.organisationIds})` : FALSE);

/** A leader of the organisation in this column. */
export const leads = (column: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`${column} = any(${viewer.leads})` : FALSE);

/** Someone who coordinates the agency in this column today. */
export const coordinates = (column: Sql, viewer: ViewerSql): Sql =>
  viewer.shape === 'coordinator' || viewer.shape === 'administrator' ? sql`${column} = any(${viewer.coordinates})` : FALSE;

export const administers = (viewer: ViewerSql): Sql => (viewer.shape === 'administrator' ? TRUE : FALSE);

/** One of these states. */
export const stateIn = (status: Sql, ...states: readonly string[]): Sql => sql`${status} in (${join(states.map(literal), ', ')})`;


