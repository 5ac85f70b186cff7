import type { Consumer } from '@samskap/platform-api';

const TABLES = ['board_ballot', 'board_idea', 'board_group', 'board_seat', 'board'] as const;

/** A live board waits no longer than this for a sweep of another; then the sweep is tried again later. */
const PATIENCE = '500ms';

/**
 * Sweeps the board's tables when a workshop has closed, so that what was deleted is found neither in them nor in their files: first what
 * needs no lock, then the files are written anew, which takes some hundredths of a second. Not in the transaction that it is given:
 * VACUUM has to stand outside of one. What an old reader still holds back is swept by PostgreSQL itself within a minute or so.
 */
export const boardSweeping: Consumer = {
  name: 'board-sweeping',
  wants: ({ type }) => type === 'workshop.closed',
  handle: async ({ connection }) => {
    const runner = connection.createQueryRunner();
    try {
      await runner.query(`set lock_timeout = '${PATIENCE}'`);
      for (const how of ['index_cleanup on', 'full']) for (const table of TABLES) await runner.query(`vacuum (${how}) ${table}`);
    } finally {
      await runner.query('reset lock_timeout').catch(() => undefined);
      await runner.release();
    }
  },
};
