import type { EntityManager } from 'typeorm';
import type { Acting } from './acting.js';
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
  /** In which role it was done; left out where nobody asks. */
  readonly acting?: Acting | undefined;
}

/** Appends the event in the caller's transaction and wakes the consumers when it commits. */
export async function appendEvent(manager: EntityManager, event: NewEvent): Promise<void> {
  await query(
    manager,
    sql`with appended as (
      insert into event (type, subject_type, subject_id, actor_id, at, data, role, organisation_id)
      values (${value(event.type, 'text')}, ${value(event.subject.type, 'text')}, ${value(event.subject.id, 'uuid')}, ${value(event.actorId, 'uuid')},
              ${value(event.at, 'timestamptz')}, ${value(JSON.stringify(event.data), 'json')}::jsonb,
              ${value(event.acting?.role ?? null, 'text')}, ${value(event.acting?.organisationId ?? null, 'uuid')})
      returning 1)
    select pg_notify('event', ${value(`${event.subject.type}:${event.subject.id}`, 'text')}) from appended`,
  );
}
