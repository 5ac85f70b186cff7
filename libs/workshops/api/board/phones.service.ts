import { type Outcome, Refused, query, refuse, sql, valid, value } from '@samskap/platform-api';
import type { AddIdeaInput, BoardStep, CastVotesInput, JoinWorkshopInput } from '@samskap/platform-contract';
import { ballotRules, boardLimits, ideaOnBoardRules, joinRules } from '@samskap/workshops-contract/board';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { BoardTouches } from './board-touches.js';
import { boardOfSeat, shared } from './board.lock.js';
import { CodeAttempts } from './code-attempts.js';
import { ideaKeyOf, seatIdOf } from './seat.js';

/** What stands in the way of joining a workshop that is not live. */
const NOT_LIVE: Readonly<Record<string, string>> = { PLANNED: 'NOT_STARTED', OPEN: 'NOT_STARTED', CLOSED: 'OVER' };

/** Where something that a phone sends would land. */
interface Landing {
  readonly workshopId: string | null;
  readonly step: BoardStep | null;
}

/**
 * What phones do on a board, each in one statement and nobody's name: who is signed in is not asked for, nothing is written to the events
 * or the keys of repeated calls, and no time is kept. Sent again, also in parallel, everything has one effect.
 */
@Injectable()
export class PhonesService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BoardTouches) private readonly touches: BoardTouches,
    @Inject(CodeAttempts) private readonly attempts: CodeAttempts,
  ) {}

  /** Joins, or comes back to one's seat. Id of the workshop. `network` is where it comes from, for the limits alone. */
  join(input: JoinWorkshopInput, network: string): Promise<Outcome> {
    return outcomeOf(async () => {
      const { seat, table } = valid(joinRules, input) as JoinWorkshopInput;
      const workshop = await this.attempts.workshopBehind(input.code, network);
      if (!workshop) return refuse('NOT_FOUND', 'code');
      if (workshop.status !== 'LIVE') refuse(NOT_LIVE[workshop.status]!, 'code');
      if (table && table > workshop.tables) refuse('UNKNOWN_TABLE', 'table');
      const id = value(seatIdOf(seat), 'uuid');
      const [known] = await query<{ workshop: string; table: number | null }>(this.dataSource, sql`select workshop_id as workshop, table_no as "table" from board_seat where id = ${id}`);
      if (known && known.workshop !== workshop.id) refuse('INVALID', 'seat');
      if (known && known.table === (table ?? null)) return workshop.id;
      if (!known) await this.attempts.takeSeat(network);
      const seated = await query(
        this.dataSource,
        sql`with held as (select b.workshop_id from board b where b.workshop_id = ${value(workshop.id, 'uuid')} and ${shared(sql`b.workshop_id`)} for share of b)
            insert into board_seat (id, workshop_id, table_no) select ${id}, held.workshop_id, ${value(table ?? null, 'int')} from held
            on conflict (id) do update set table_no = excluded.table_no where board_seat.workshop_id = excluded.workshop_id returning 1`,
      );
      if (seated.length === 0) refuse('OVER', 'code');
      if (!known) this.touches.soon(workshop.id);
      return workshop.id;
    });
  }

  /** Adds an idea that waits for a facilitator. Its id, also when it was there already. */
  addIdea(input: AddIdeaInput): Promise<Outcome> {
    return outcomeOf(async () => {
      const { seat, text, table, idempotencyKey } = valid(ideaOnBoardRules, input) as AddIdeaInput;
      const seatId = value(seatIdOf(seat), 'uuid');
      const key = value(ideaKeyOf(seat, idempotencyKey), 'bytea');
      const tableNo = value(table ?? null, 'int');
      const add = () =>
        query<Landing & { readonly added: string | null; readonly before: string | null; readonly given: number; readonly full: boolean; readonly noTable: boolean }>(
          this.dataSource,
          sql`with held as materialized ${boardOfSeat(seatId)},
              own as materialized (select s.ideas_given, s.table_no, held.step, held.workshop_id from held join board_seat s on s.id = ${seatId} and s.workshop_id = held.workshop_id for update of s),
              before as (select i.id from own join board_idea i on i.workshop_id = own.workshop_id and i.idea_key = ${key}),
              space as (select own.*, w.tables, (select count(*) from board_idea i where i.workshop_id = own.workshop_id) >= ${value(boardLimits.ideasOnBoard, 'int')} as full from own join workshop w on w.id = own.workshop_id),
              added as (
                insert into board_idea (id, workshop_id, idea_key, text, table_no)
                select ${value(randomUUID(), 'uuid')}, space.workshop_id, ${key}, ${value(text, 'text')}, coalesce(${tableNo}, space.table_no) from space
                where space.step = 'GATHER' and space.ideas_given < ${value(boardLimits.ideasOfSeat, 'int')} and not space.full and coalesce(${tableNo}, 0) <= space.tables
                on conflict (workshop_id, idea_key) do nothing returning id),
              counted as (update board_seat s set ideas_given = s.ideas_given + 1 where s.id = ${seatId} and exists (select from added))
              select space.workshop_id as "workshopId", space.step, space.ideas_given as given, space.full, coalesce(${tableNo}, 0) > space.tables as "noTable",
                (select id from added) as added, (select id from before) as before
              from (values (1)) one left join space on true`,
        );
      let [found] = await add();
      // Sent twice at once: this one waited for the other, and did not see it yet.
      if (found && !found.added && !found.before && found.step === 'GATHER') [found] = await add();
      const { workshopId, step, added, before, given, full, noTable } = found!;
      if (before) return before;
      if (!workshopId) refuse('NO_SEAT', 'seat');
      if (step !== 'GATHER') refuse(step === 'WELCOME' ? 'NOT_GATHERING_YET' : 'GATHERING_OVER');
      if (noTable) refuse('UNKNOWN_TABLE', 'table');
      if (!added) refuse(given >= boardLimits.ideasOfSeat ? 'ENOUGH_IDEAS' : full ? 'BOARD_FULL' : 'WRONG_STATE', undefined, { max: boardLimits.ideasOfSeat });
      this.touches.soon(workshopId!);
      return added!;
    });
  }

  /** Puts a ballot in the place of the one before, if it is later. Id of the seat. */
  castVotes(input: CastVotesInput): Promise<Outcome> {
    return outcomeOf(async () => {
      const { seat, turn, votes } = valid(ballotRules, input) as CastVotesInput;
      const dots = dotsOf(votes);
      const used = [...dots.values()].reduce((sum, one) => sum + one, 0);
      const seatId = value(seatIdOf(seat), 'uuid');
      const ids = value([...dots.keys()], 'text[]');
      const [found] = await query<Landing & { readonly allowed: number; readonly gone: string[]; readonly stored: boolean }>(
        this.dataSource,
        sql`with held as materialized ${boardOfSeat(seatId)},
            choice as materialized (
              select held.workshop_id, held.step, w.dots as allowed,
                array(select wanted from unnest(${ids}) wanted where not exists (select from board_group g where g.workshop_id = held.workshop_id and g.id::text = wanted)
                  and not exists (select from board_idea i where i.workshop_id = held.workshop_id and i.state = 'SHOWN' and i.group_id is null and i.id::text = wanted)) as gone
              from held join workshop w on w.id = held.workshop_id),
            stored as (
              insert into board_ballot (seat_id, workshop_id, turn, dots, used, allowed)
              select ${seatId}, c.workshop_id, ${value(turn, 'int')}, ${value(JSON.stringify(Object.fromEntries(dots)), 'json')}::jsonb, ${value(used, 'int')}, c.allowed from choice c
              where c.step = 'VOTE' and c.gone = '{}' and ${value(used, 'int')} <= c.allowed
              on conflict (seat_id) do update set turn = excluded.turn, dots = excluded.dots, used = excluded.used, allowed = excluded.allowed where excluded.turn > board_ballot.turn
              returning 1)
            select choice.workshop_id as "workshopId", choice.step, choice.allowed, choice.gone, exists (select from stored) as stored from (values (1)) one left join choice on true`,
      );
      const { workshopId, step, allowed, gone, stored } = found!;
      if (!workshopId) refuse('NO_SEAT', 'seat');
      if (step !== 'VOTE') refuse(step === 'RESULT' ? 'VOTING_OVER' : 'NOT_VOTING_YET');
      if (gone.length > 0) refuse('OPTION_GONE', `votes.${votes.findIndex(({ on }) => gone.includes(on.toLowerCase()))}.on`);
      if (used > allowed) refuse('TOO_MANY_DOTS', 'votes', { max: allowed });
      if (stored) this.touches.soon(workshopId!);
      return seatIdOf(seat);
    });
  }
}

/** Dots by what they are on; the same thing named twice has both. */
function dotsOf(votes: CastVotesInput['votes']): ReadonlyMap<string, number> {
  const dots = new Map<string, number>();
  for (const { on, dots: more } of votes) dots.set(on.toLowerCase(), (dots.get(on.toLowerCase()) ?? 0) + more);
  return dots;
}

async function outcomeOf(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { id: await work() };
  } catch (error) {
    if (error instanceof Refused) return { problems: error.problems };
    throw error;
  }
}

