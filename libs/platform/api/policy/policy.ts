import { FALSE, type Sql, join, literal, raw, sql } from '../sql/sql.js';
import type { ViewerSql } from '../viewer.js';

/** One rule: may this viewer do this to the row behind the alias? Never null. */
export type Rule = (row: Sql, viewer: ViewerSql) => Sql;

/** One rule per verb. `read` is compiled into every place where the type is reached. */
export type Policy<Verb extends string> = Readonly<Record<Verb | 'read', Rule>>;

/** A member of the organisation in this column. */
export const memberOf = (column: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`coalesce(${column} = any(${viewer.organisationIds}), false)` : FALSE);

/** A leader of the organisation in this column. */
export const leads = (column: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`coalesce(${column} = any(${viewer.leads}), false)` : FALSE);

/** Someone who coordinates the agency in this column today. */
export const coordinates = (column: Sql, viewer: ViewerSql): Sql =>
  viewer.shape === 'coordinator' || viewer.shape === 'administrator' ? sql`coalesce(${column} = any(${viewer.coordinates}), false)` : FALSE;

/** An organisation that gives the viewer a reason to step aside: their own, its networks, its networks' members. */
export const kinOf = (column: Sql, viewer: ViewerSql): Sql => (viewer.signedIn ? sql`coalesce(${column} = any(${viewer.kin}), false)` : FALSE);

export const signedIn: Rule = (_row, viewer) => raw(String(viewer.signedIn));

export const administers = (viewer: ViewerSql): Sql => raw(String(viewer.shape === 'administrator'));

/** One of these states. */
export const stateIn = (status: Sql, ...states: readonly string[]): Sql => sql`${status} in (${join(states.map(literal), ', ')})`;


