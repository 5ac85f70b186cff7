import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stand-ins for leaders; coordination that rests on an agreement and may end at once. */
export class StandIns1764000160000 implements MigrationInterface {
  name = 'StandIns1764000160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stand_in (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        leader_id uuid not null references person on delete cascade,
        person_id uuid not null references person on delete cascade,
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        named_at timestamptz not null default now(),
        ended_at timestamptz,
        check (leader_id <> person_id)
      );
      create index stand_in_of_person on stand_in (person_id) where ended_at is null;
      create index stand_in_of_organisation on stand_in (organisation_id) where ended_at is null;

      alter table coordination add column agreement_id uuid, add column ended_at timestamptz;
      create index coordination_of_agreement on coordination (agreement_id) where agreement_id is not null;
      create unique index coordination_once on coordination (person_id, organisation_id, starts_on) where ended_at is null;
      alter table coordination drop constraint coordination_person_id_organisation_id_starts_on_key;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
