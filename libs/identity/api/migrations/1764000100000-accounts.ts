import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links in mails, how and where sessions were opened, addresses that wait, and when people last signed in. */
export class Accounts1764000100000 implements MigrationInterface {
  name = 'Accounts1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person
        add column last_signed_in_at timestamptz,
        add column pending_email text check (pending_email = lower(pending_email)),
        add column pending_email_until timestamptz;
      create index person_by_name on person (name, id);

      alter table session
        add column opened_by text not null default 'PASSWORD' check (opened_by in ('PASSWORD', 'LINK', 'PROVIDER')),
        add column provider text,
        add column device text,
        add column last_used_at timestamptz not null default now();
      create index session_expires on session (expires_at);

      create table mail_link (
        id uuid primary key,
        purpose text not null check (purpose in ('SIGN_IN', 'CONFIRM_ACCOUNT', 'CONFIRM_EMAIL', 'RESET_PASSWORD')),
        token_hash bytea not null unique,
        email text not null check (email = lower(email)),
        person_id uuid references person on delete cascade,
        data jsonb not null default '{}',
        return_to text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index mail_link_of_person on mail_link (person_id) where person_id is not null;
      create index mail_link_of_email on mail_link (email);
      create index mail_link_expires on mail_link (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
