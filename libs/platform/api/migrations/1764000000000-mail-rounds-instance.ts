import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail on its way, rounds and when they last ran, and what the installation is called and looks like. */
export class MailRoundsInstance1764000000000 implements MigrationInterface {
  name = 'MailRoundsInstance1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail (
        id uuid primary key,
        kind text not null,
        to_address text not null,
        person_id uuid,
        language text not null check (language in ('NB', 'NN', 'EN')),
        key text not null unique,
        data jsonb not null default '{}',
        created_at timestamptz not null,
        attempts int not null default 0,
        due_at timestamptz,
        sent_at timestamptz,
        not_needed_at timestamptz,
        given_up_at timestamptz,
        problem text,
        subject text,
        text text,
        html text,
        constraint mail_ends_once check (num_nonnulls(sent_at, not_needed_at, given_up_at) <= 1)
      );
      create index mail_waiting on mail (attempts, created_at, id) where num_nonnulls(sent_at, not_needed_at, given_up_at) = 0;
      create index mail_sent on mail (sent_at, id);
      create index mail_given_up on mail (given_up_at) where given_up_at is not null;
      create index mail_of_person on mail (person_id) where person_id is not null;

      create table round (
        name text primary key,
        last_run_at timestamptz
      );

      create table instance (
        id uuid primary key check (id = '00000000-0000-7000-8000-000000000000'),
        version int not null default 1,
        name text not null default 'Samskap' check (name <> ''),
        colour text not null default 'FJORD' check (colour in ('FJORD', 'FOREST', 'HEATHER', 'CLAY')),
        default_language text not null default 'NB' check (default_language in ('NB', 'NN', 'EN')),
        accessibility_statement_url text check (accessibility_statement_url ~ '^https://')
      );
      insert into instance (id) values ('00000000-0000-7000-8000-000000000000');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
