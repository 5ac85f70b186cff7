import { DataSource } from 'typeorm';
import type { Round } from '../jobs/round.js';
import { Sms } from './sms.service.js';

const MINUTE_MS = 60_000;
/** Longer than the retries of a job. */
const STUCK_AFTER_MS = 10 * MINUTE_MS;
/** What is older would be no news. */
const WORTH_SENDING_MS = 24 * 60 * MINUTE_MS;
const KEPT_DAYS = 90;

/** The net below the jobs of text messages, and what is kept of them no longer than of mail. */
export const smsRound: Round = {
  name: 'sms',
  everyMinutes: 10,
  run: async (app, now) => {
    await app.get(Sms).resume(new Date(now.getTime() - STUCK_AFTER_MS), new Date(now.getTime() - WORTH_SENDING_MS));
    await app.get(DataSource).query(`delete from sms where created_at < $1::timestamptz - interval '${KEPT_DAYS} days'`, [now]);
  },
};
