import type { EntityManager } from 'typeorm';
import { query, sql, value } from '../sql/sql.js';

/** The channel on which processes tell one another that something became different. */
export const CHANGES = 'event';

/**
 * Wakes those who watch a thing when the transaction commits, without leaving a trace of it: for what must not be kept in
 * `event`, such as that somebody added an idea to a board. What is written to `event` wakes them by itself.
 */
export async function touch(manager: EntityManager, subject: { readonly type: string; readonly id: string }): Promise<void> {
  await query(manager, sql`select pg_notify(${value(CHANGES, 'text')}, ${value(`${subject.type}:${subject.id}`, 'text')})`);
}
