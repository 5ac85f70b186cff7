import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The name that a verified organisation wants, until an administrator has looked. Null for all that are here, also while the old version runs. */
export class ProposedName1764000190000 implements MigrationInterface {
  name = 'ProposedName1764000190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table registration add column proposed_name text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
