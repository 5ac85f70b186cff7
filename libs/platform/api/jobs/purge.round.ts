import { DataSource } from 'typeorm';
import type { Round } from './round.js';

const KEYS_LAST_DAYS = 7;
const MAILBOX_TEXTS_LAST_DAYS = 30;
const RECIPIENTS_LAST_DAYS = 90;
/** Rows in one statement, so that none holds locks for long. */
const BATCH = 2_000;

const PURGES: readonly { readonly days: number; readonly statement: string }[] = [
  {
    days: KEYS_LAST_DAYS,
    statement: 'delete from idempotency_key where ctid = any(array(select ctid from idempotency_key where created_at < $1 limit $2))',
  },
  {
    days: MAILBOX_TEXTS_LAST_DAYS,
    statement: `update mail set subject = null, text = null, html = null
      where id = any(array(select id from mail where sent_at < $1 and num_nonnulls(subject, text, html) > 0 limit $2))`,
  },
  {
    // The key stays, so that nothing is sent twice; it holds ids alone.
    days: RECIPIENTS_LAST_DAYS,
    statement: `update mail set to_address = '', person_id = null, data = '{}', problem = null
      where id = any(array(select id from mail where coalesce(sent_at, not_needed_at, given_up_at) < $1 and to_address <> '' limit $2))`,
  },
];

/** Takes away what has been kept for as long as it is needed. */
export const purgeRound: Round = {
  name: 'purge',
  everyMinutes: 60,
  run: async (app, now) => {
    for (const { days, statement } of PURGES) {
      const before = new Date(now.getTime() - days * 86_400_000);
      for (let rows = BATCH; rows === BATCH; ) [, rows] = await app.get(DataSource).query<[unknown, number]>(statement, [before, BATCH]);
    }
  },
};
