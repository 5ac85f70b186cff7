import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Text messages on their way, or that have gone: which and about what, by ids; neither to whom nor what they said. */
export class Sms1764100020000 implements MigrationInterface {
  name = 'Sms1764100020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sms (
        key text primary key,
        kind text not null,
        language text not null check (language in ('NB', 'NN', 'EN')),
        data jsonb not null default '{}',
        created_at timestamptz not null,
        claimed_at timestamptz,
        ended_at timestamptz
      );
      create index sms_by_age on sms (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
