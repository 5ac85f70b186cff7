import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a room does while it is there. All of it is deleted when the workshop closes, and nothing in it says when or by whom anything was
 * given: ids are random, there are no times, and an idea has no seat.
 */
export class Board1764100410000 implements MigrationInterface {
  name = 'Board1764100410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table board (
        workshop_id uuid primary key references workshop on delete cascade,
        step text not null default 'WELCOME' check (step in ('WELCOME', 'GATHER', 'GROUP', 'VOTE', 'RESULT')),
        ballots int check (ballots >= 0),
        check ((step = 'RESULT') = (ballots is not null))
      );

      create table board_seat (
        id uuid primary key,
        workshop_id uuid not null references board on delete cascade,
        table_no int check (table_no > 0),
        ideas_given int not null default 0 check (ideas_given between 0 and 50)
      );
      create index seat_of_board on board_seat (workshop_id);

      create table board_group (
        id uuid primary key,
        workshop_id uuid not null references board on delete cascade,
        position int not null,
        title text not null check (title <> ''),
        votes int check (votes >= 0)
      );
      create index group_of_board on board_group (workshop_id, position);

      create table board_idea (
        id uuid primary key,
        workshop_id uuid not null references board on delete cascade,
        idea_key bytea not null,
        text text not null check (text <> ''),
        table_no int check (table_no > 0),
        state text not null default 'WAITING' check (state in ('WAITING', 'SHOWN', 'HIDDEN')),
        group_id uuid references board_group on delete set null,
        votes int check (votes >= 0),
        check (group_id is null or state = 'SHOWN')
      );
      create unique index board_idea_once on board_idea (workshop_id, idea_key);
      create index idea_of_group on board_idea (group_id) where group_id is not null;

      create table board_ballot (
        seat_id uuid primary key,
        workshop_id uuid not null references board on delete cascade,
        turn int not null check (turn > 0),
        dots jsonb not null,
        used int not null,
        allowed int not null,
        constraint ballot_within_its_dots check (used between 0 and allowed)
      );
      create index ballot_of_board on board_ballot (workshop_id);
    `);
    await runner.query(
      // Every change leaves a dead row behind, which would tell of the past until it is swept; and what PostgreSQL remembers of the values in
      // a column for its plans would outlive the rows.
      (['board_seat', 'board_idea', 'board_ballot'] as const).map((table) => `alter table ${table} set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);`).join('\n') +
        Object.entries({ board_seat: ['id', 'table_no', 'ideas_given'], board_idea: ['id', 'idea_key', 'text', 'table_no', 'votes'], board_ballot: ['seat_id', 'turn', 'dots', 'used'] })
          .flatMap(([table, columns]) => columns.map((column) => `alter table ${table} alter column ${column} set statistics 0;`))
          .join('\n'),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
