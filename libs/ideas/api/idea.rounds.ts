import type { Round } from '@samskap/platform-api';
import { DataSource } from 'typeorm';

const SENDERS_LAST_MONTHS = 6;

/** Names and addresses go when the answer has been there for half a year. */
export const ideaPurge: Round = {
  name: 'ideas.purge',
  everyMinutes: 24 * 60,
  run: async (app, now) => {
    await app.get(DataSource).query(
      `delete from idea_sender s using idea i where i.id = s.idea_id and i.answered_at < $1::timestamptz - make_interval(months => $2)`,
      [now, SENDERS_LAST_MONTHS],
    );
  },
};
