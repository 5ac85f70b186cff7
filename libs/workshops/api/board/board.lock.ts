import { type Slot, type Sql, query, raw, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';

/** The first half of the advisory locks of boards; the second is made from the workshop's id. */
const LOCKS_OF_BOARDS = 7_267_006;

/**
 * The board at which a seat sits, held as it is until the statement is done, as a statement in parentheses. Whoever moves the board waits
 * for those who are in the middle of something, and everyone after that waits in line behind: a room that votes without a pause would
 * otherwise keep the facilitator out. The step is that of the row as it is when the lock is had.
 */
export const boardOfSeat = (seatId: Slot): Sql =>
  sql`(select b.* from board b where b.workshop_id = (select s.workshop_id from board_seat s where s.id = ${seatId}) and ${shared(raw('b.workshop_id'))} for share of b)`;

/** The lock that phones take together, as a condition. It holds until the transaction ends. */
export const shared = (workshopId: Sql): Sql => sql`pg_advisory_xact_lock_shared(${raw(String(LOCKS_OF_BOARDS))}, hashtext(${workshopId}::text)) is not null`;

/** Waits until no phone is in the middle of something, and keeps the others waiting until the transaction ends. */
export async function stillTheRoom(manager: EntityManager, workshopId: string): Promise<void> {
  await query(manager, sql`select pg_advisory_xact_lock(${raw(String(LOCKS_OF_BOARDS))}, hashtext(${value(workshopId, 'uuid')}::text))`);
}
