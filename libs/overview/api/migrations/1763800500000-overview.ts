import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened, for whom it matters, and when each person last looked. */
export class Overview1763800500000 implements MigrationInterface {
  name = 'Overview1763800500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity (
        id uuid primary key,
        event_id bigint not null unique references event,
        type text not null,
        at timestamptz not null,
        subject_type text not null,
        subject_id uuid not null,
        actor_id uuid
      );
      create index activity_newest on activity (at desc, id desc);

      create table activity_audience (
        activity_id uuid not null references activity on delete cascade,
        organisation_id uuid not null references organisation on delete cascade,
        primary key (activity_id, organisation_id)
      );
      create index activity_of_organisation on activity_audience (organisation_id);

      create table last_look (
        person_id uuid primary key references person on delete cascade,
        seen_at timestamptz not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
