import { DataSource } from 'typeorm';
import type { Round } from '../jobs/round.js';

/** Takes away counts whose time has run out. */
export const rateLimitsRound: Round = {
  name: 'rate-limits',
  everyMinutes: 15,
  run: async (app) => {
    await app.get(DataSource).query('delete from rate_limit where expire < $1', [Date.now()]);
  },
};
