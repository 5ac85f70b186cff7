import type { EntityManager } from 'typeorm';
import { query, sql, value } from '../sql/sql.js';

/** Something that happened: audit log, activity feed and outbox in one. */
export interface NewEvent {
  /** Stable name: challenge.published. */
  readonly type: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly actorId: string | null;
  readonly at: Date;
  /** What the current state does not tell afterwards; never personal data. */
  readonly data: Record<string, unknown>;
}

/** Appends the event in the caller's transaction and wakes the consumers when it commits. */
export async function appendEvent(manager: EntityManager, event: NewEvent): Promise<void> {
  await query(
    manager,
    sql`with appended as (
      insert into event (type, subject_type, subject_id, actor_id, at, data)
      values (${value(event.type, 'text')}, ${value(event.subject.type, 'text')}, ${value(event.subject.id, 'uuid')}, ${value(event.actorId, 'uuid')},
              ${value(event.at, 'timestamptz')}, ${value(JSON.stringify(event.data), 'json')}::jsonb)
      returning 1)
    select pg_notify('event', '') from appended`,
  );
}
