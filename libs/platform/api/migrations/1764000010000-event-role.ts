import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which role, and for which organisation, something was done. What happened before has neither. */
export class EventRole1764000010000 implements MigrationInterface {
  name = 'EventRole1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table event
        add column role text check (role in ('OWNER_LEADER', 'OWNER_MEMBER', 'PARTNER', 'COORDINATOR', 'ADMINISTRATOR', 'PUBLIC', 'PLATFORM')),
        add column organisation_id uuid
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
