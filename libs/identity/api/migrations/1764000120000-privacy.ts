import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people agreed to, who saw their data, and which accounts are erased. */
export class Privacy1764000120000 implements MigrationInterface {
  name = 'Privacy1764000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person add column erased_at timestamptz;

      create table consent (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null check (kind in ('ACCOUNT', 'CONTACT')),
        language text not null check (language in ('NB', 'NN', 'EN')),
        text_version int not null,
        text text not null check (text <> ''),
        given_at timestamptz not null,
        withdrawn_at timestamptz check (withdrawn_at >= given_at)
      );
      create index consent_of_person on consent (person_id, given_at desc);
      create unique index consent_standing on consent (person_id, kind) where withdrawn_at is null;

      create table personal_data_view (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        seen_by uuid references person on delete set null,
        seen text not null check (seen in ('ACCOUNT', 'MEMBER_LIST', 'DOWNLOAD')),
        day date not null,
        at timestamptz not null
      );
      create unique index personal_data_view_once on personal_data_view (person_id, seen_by, seen, day);
      create index personal_data_view_of_person on personal_data_view (person_id, at desc, id desc);
      create index personal_data_view_by on personal_data_view (seen_by) where seen_by is not null;
      create index personal_data_view_at on personal_data_view (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
