import type { EntityManager } from 'typeorm';
import { query, sql, value } from '../sql/sql.js';

/** The channel on which processes tell one another what became different without leaving a trace. */
export const TOUCHES = 'touch';

/**
 * Wakes those who watch a thing when the transaction commits, without leaving a trace of it: for what must not be kept in
 * `event`, such as that somebody added an idea to a board. What is written to `event` wakes them by itself. A thing is watched by
 * whoever has its `id` in the answer.
 */
export async function touch(manager: EntityManager, subject: { readonly type: string; readonly id: string }): Promise<void> {
  await query(manager, sql`select pg_notify(${value(TOUCHES, 'text')}, ${value(`${subject.type}:${subject.id}`, 'text')})`);
}
