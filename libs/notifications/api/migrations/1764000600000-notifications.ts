import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, how they want to be told, and the key of the links that stop mails. */
export class Notifications1764000600000 implements MigrationInterface {
  name = 'Notifications1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        key text not null,
        kind text not null,
        type text not null,
        subject_type text not null,
        subject_id uuid not null,
        organisation_id uuid references organisation on delete set null,
        at timestamptz not null,
        due_on date,
        read_at timestamptz,
        mail_key text,
        unique (person_id, key)
      );
      create index notification_newest on notification (person_id, at desc, id desc);
      create index notification_by_key on notification (key);
      create index notification_by_mail on notification (mail_key) where mail_key is not null;
      create index notification_unmailed on notification (at) where mail_key is null and read_at is null;
      create index notification_by_age on notification (at);

      create table notification_choice (
        person_id uuid not null references person on delete cascade,
        kind text not null,
        in_app boolean not null,
        mail text not null check (mail in ('AT_ONCE', 'DAILY', 'NEVER')),
        primary key (person_id, kind)
      );

      create table notification_secret (
        id int primary key check (id = 1),
        key bytea not null
      );
      insert into notification_secret (id, key) values (1, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

      -- Nobody is told today of what happened before there were notifications: the consumer begins with what is written from now on.
      insert into event_consumer (name, tx, id) values ('notifications', pg_snapshot_xmin(pg_current_snapshot()), 0) on conflict do nothing;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
