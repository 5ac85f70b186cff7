import { type Round, WriteTransaction, anonymous, query, sql, value } from '@samskap/platform-api';
import { DataSource, type EntityManager } from 'typeorm';
import { Workshop } from '../workshop.entity.js';
import { OVER_AFTER_HOURS } from '../workshop.lifecycle.js';
import { Board } from './board.entity.js';
import { stillTheRoom } from './board.lock.js';
import { closeBoard } from './closing.js';
import { countVotes } from './counting.js';

/**
 * Ends boards that nobody has ended: a day after the workshop, when nobody who leads it has done anything for as long. Hosts show the
 * result and go home, and what phones gave would otherwise be kept for ever, and nobody would answer it.
 */
export const leftBoards: Round = {
  name: 'boards-left',
  everyMinutes: 60,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    const since = value(new Date(now.getTime() - OVER_AFTER_HOURS * 3_600_000), 'timestamptz');
    const left = await query<{ id: string }>(
      dataSource,
      sql`select w.id from workshop w where w.status = 'LIVE' and w.ends_at < ${since}
          and not exists (select from event e where e.subject_type = 'Workshop' and e.subject_id = w.id and e.at > ${since})`,
    );
    for (const { id } of left) await dataSource.transaction((manager) => end(manager, id, now));
  },
};

async function end(manager: EntityManager, id: string, now: Date): Promise<void> {
  const workshop = await manager.findOneOrFail(Workshop, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (workshop.status !== 'LIVE') return;
  const board = await manager.findOneByOrFail(Board, { workshopId: id });
  await stillTheRoom(manager, id);
  if (board.step === 'VOTE') board.ballots = await countVotes(manager, id);
  const transaction = new WriteTransaction(manager, anonymous(workshop.language, now), now);
  await closeBoard(transaction, workshop, board);
  await transaction.event('workshop.closed', { type: 'Workshop', id });
}
