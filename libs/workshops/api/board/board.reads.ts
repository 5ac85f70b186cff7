import { type ReadsModule, TRUE, columns, computed, many, one, raw, sql } from '@samskap/platform-api';
import { boardLimits } from '@samskap/workshops-contract/board';
import { codeOf } from '../workshop.reads.js';
import { boardIdeaVisible, leadsBoard } from './board.policy.js';
import { seatIdSql } from './seat.js';

/** More groups than anyone can vote among. */
const MOST_GROUPS = 500;

/** A board for as long as it is live, and afterwards that it is over. */
const BOARDS = raw(`(select w.id, w.id as workshop_id, w.title, w.question, w.language, w.code, w.tables, w.dots,
  case when w.status = 'CLOSED' then 'DONE' else b.step end as step, b.ballots as counted
  from workshop w left join board b on b.workshop_id = w.id where w.status in ('LIVE', 'CLOSED'))`);

/** Dots of a ballot, one row for each thing that has some. */
const VOTES = raw(`(select b.seat_id, dotted.key as "on", dotted.value::int as dots from board_ballot b, jsonb_each_text(b.dots) dotted)`);

const numberOf = (table: string) => computed((board) => sql`(select count(*)::int from ${raw(table)} counted where counted.workshop_id = ${board}.id)`);

/**
 * A board is read by whoever has its code, a seat at it, or leads it: that is what leads to it, so it is hidden from nobody who comes
 * so far. There is no list of boards. Votes stand in no row until they are counted, and nobody is told of another's ballot.
 */
export const boardReads: ReadsModule = (reads) => {
  reads.type('Board', {
    from: () => BOARDS,
    visibleTo: () => TRUE,
    fields: {
      ...columns('id step title question language code tables dots'),
      participants: numberOf('board_seat'),
      ballots: computed((board) => sql`case ${board}.step when 'VOTE' then (select count(*)::int from board_ballot cast_now where cast_now.workshop_id = ${board}.id) when 'RESULT' then ${board}.counted end`),
      waitingIdeas: computed(
        (board, viewer) =>
          sql`case when ${leadsBoard(board, viewer)} then (select count(*)::int from board_idea waiting where waiting.workshop_id = ${board}.id and waiting.state = 'WAITING') end`,
      ),
      facilitates: computed(leadsBoard),
      groups: many('BoardGroup', (board, one) => sql`${one}.workshop_id = ${board}.id`, { orderBy: (one) => sql`${one}.position`, max: MOST_GROUPS }),
      ideas: many('BoardIdea', (board, idea) => sql`${idea}.workshop_id = ${board}.id`, { orderBy: (idea) => sql`${idea}.id`, max: boardLimits.ideasOnBoard }),
    },
  });

  reads.type('BoardGroup', { from: 'board_group', visibleTo: () => TRUE, fields: columns('id title votes') });

  reads.type('BoardIdea', {
    from: 'board_idea',
    visibleTo: boardIdeaVisible,
    fields: { ...columns('id text state groupId votes'), table: computed((idea, viewer) => sql`case when ${leadsBoard(idea, viewer)} then ${idea}.table_no end`) },
  });

  reads.type('BoardSeat', {
    from: 'board_seat',
    visibleTo: () => TRUE,
    fields: {
      board: one('Board', (seat, board) => sql`${board}.id = ${seat}.workshop_id`),
      table: computed((seat) => sql`${seat}.table_no`),
      ideasLeft: computed((seat) => sql`${raw(String(boardLimits.ideasOfSeat))} - ${seat}.ideas_given`),
      votes: many('SeatVote', (seat, vote) => sql`${vote}.seat_id = ${seat}.id`, { orderBy: (vote) => sql`${vote}."on"`, max: 20 }),
      turn: computed((seat) => sql`coalesce((select latest.turn from board_ballot latest where latest.seat_id = ${seat}.id), 0)`),
    },
  });

  reads.type('SeatVote', { from: () => VOTES, visibleTo: () => TRUE, fields: { on: computed((vote) => sql`${vote}."on"`), ...columns('dots') } });

  reads.root({
    board: one('Board', (_query, board, _viewer, { code }) => sql`${board}.code = ${codeOf(code!)}`),
    boardSeat: one('BoardSeat', (_query, seat, _viewer, { seat: secret }) => sql`${seat}.id = ${seatIdSql(secret!.bind('text'))}`),
  });
};
