import type { Consumer } from '@samskap/platform-api';

const TABLES = ['board_ballot', 'board_idea', 'board_group', 'board_seat', 'board'] as const;

/**
 * Sweeps the board's tables when a workshop has closed, so that what was deleted is not found in their files either. Not in the
 * transaction that it is given: VACUUM has to stand outside of one. What an old reader still holds back is swept by PostgreSQL itself.
 */
export const boardSweeping: Consumer = {
  name: 'board-sweeping',
  wants: ({ type }) => type === 'workshop.closed',
  handle: async ({ connection }) => {
    for (const table of TABLES) await connection.query(`vacuum (index_cleanup on) ${table}`);
  },
};
