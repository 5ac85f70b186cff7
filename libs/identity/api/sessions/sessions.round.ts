import type { Round } from '@samskap/platform-api';
import { DataSource } from 'typeorm';

/** How long a link that is used or out of date is kept, so that what happened with it can be found out. */
const LINKS_KEPT_DAYS = 7;

/** Takes away sessions that have ended, links that work no more, and addresses that nobody confirmed. */
export const sessionsRound: Round = {
  name: 'sessions',
  everyMinutes: 60,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    await dataSource.query('delete from session where expires_at <= $1', [now]);
    await dataSource.query(`delete from mail_link where coalesce(used_at, expires_at) < $1::timestamptz - interval '${LINKS_KEPT_DAYS} days'`, [now]);
    await dataSource.query('update person set pending_email = null, pending_email_until = null where pending_email_until <= $1', [now]);
  },
};
