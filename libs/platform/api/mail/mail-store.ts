import type { EntityManager } from 'typeorm';
import { newId } from '../ids.js';
import { query, raw, sql, value } from '../sql/sql.js';
import type { OutgoingMail } from './mail.js';
import type { RenderedMail } from './render.js';

/** Anything with TypeORM's `query`. */
type Runner = Pick<EntityManager, 'query'>;

/** A mail that this process alone may send until `due_at`. */
export interface ClaimedMail extends OutgoingMail {
  readonly id: string;
  /** This one included. */
  readonly attempts: number;
}

/** Neither sent, nor no longer needed, nor given up: word for word what the index `mail_waiting` holds, or it would not be used. */
export const MAIL_WAITS = 'num_nonnulls(sent_at, not_needed_at, given_up_at) = 0';

const WAITS = raw(MAIL_WAITS);

/** How long a claim lasts: longer than any attempt takes, so that only the mail of a process that is gone is taken up by another. */
export const CLAIM_SECONDS = 120;

/** Stores a mail in the caller's transaction; false when there has been one for its key. */
export async function storeMail(manager: Runner, mail: OutgoingMail, now: Date): Promise<boolean> {
  const stored = await query(
    manager,
    sql`insert into mail (id, kind, to_address, person_id, language, key, data, created_at)
        values (${value(newId(), 'uuid')}, ${value(mail.kind, 'text')}, ${value(mail.to, 'text')}, ${value(mail.personId, 'uuid')}, ${value(mail.language, 'text')},
                ${value(mail.key, 'text')}, ${value(JSON.stringify(mail.data), 'json')}::jsonb, ${value(now, 'timestamptz')})
        on conflict (key) do nothing returning id`,
  );
  return stored.length > 0;
}

/** Takes the mail that has waited longest, among those that were tried least; null when none may go now. */
export async function claimMail(runner: Runner, now: Date): Promise<ClaimedMail | null> {
  const at = value(now, 'timestamptz');
  const [claimed] = await query<ClaimedMail>(
    runner,
    sql`with waiting as (
          select id from mail
          where ${WAITS} and (due_at is null or due_at <= ${at})
          order by attempts, created_at, id limit 1 for update skip locked
        ), claimed as (
          update mail set attempts = mail.attempts + 1, due_at = ${at} + ${value(CLAIM_SECONDS, 'int')} * interval '1 second'
          from waiting where mail.id = waiting.id
          returning mail.*
        )
        select id, kind, to_address as "to", person_id as "personId", language, key, data, attempts from claimed`,
  );
  return claimed ?? null;
}

/** It left. `kept` is for the mailbox of demo content alone. */
export async function markSent(runner: Runner, id: string, now: Date, kept: RenderedMail | null = null): Promise<void> {
  await query(
    runner,
    sql`update mail set sent_at = ${value(now, 'timestamptz')}, due_at = null, problem = null, subject = ${value(kept?.subject, 'text')},
          text = ${value(kept?.text, 'text')}, html = ${value(kept?.html, 'text')}
        where id = ${value(id, 'uuid')} and ${WAITS}`,
  );
}

/** Its kind said that it should no longer go. */
export async function markNotNeeded(runner: Runner, id: string, now: Date): Promise<void> {
  await query(
    runner,
    sql`update mail set not_needed_at = ${value(now, 'timestamptz')}, due_at = null, problem = null
        where id = ${value(id, 'uuid')} and ${WAITS}`,
  );
}

/** It will be tried again at `dueAt`. */
export async function postpone(runner: Runner, id: string, dueAt: Date, problem: string): Promise<void> {
  await query(
    runner,
    sql`update mail set due_at = ${value(dueAt, 'timestamptz')}, problem = ${value(problem, 'text')}
        where id = ${value(id, 'uuid')} and ${WAITS}`,
  );
}

/** Those that were given up wait again, with all their attempts; how many. */
export async function reviveMail(runner: Runner): Promise<number> {
  const revived = await query(runner, sql`with revived as (update mail set given_up_at = null, due_at = null, attempts = 0 where given_up_at is not null and to_address <> '' returning id) select id from revived`);
  return revived.length;
}

/** It will never leave, unless an administrator asks for another try. */
export async function giveUp(runner: Runner, id: string, now: Date, problem: string): Promise<void> {
  await query(
    runner,
    sql`update mail set given_up_at = ${value(now, 'timestamptz')}, due_at = null, problem = ${value(problem, 'text')}
        where id = ${value(id, 'uuid')} and ${WAITS}`,
  );
}
