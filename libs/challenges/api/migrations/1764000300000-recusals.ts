import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coordinators who are shut out of a challenge's proposals, because of whom, from when to when. */
export class Recusals1764000300000 implements MigrationInterface {
  name = 'Recusals1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recusal (
        id uuid primary key,
        challenge_id uuid not null references challenge on delete cascade,
        person_id uuid not null references person on delete cascade,
        because_id uuid not null references organisation on delete cascade,
        since timestamptz not null,
        until timestamptz check (until >= since)
      );
      create unique index recusal_in_force on recusal (challenge_id, person_id, because_id) where until is null;
      create index recusal_of_person on recusal (person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
