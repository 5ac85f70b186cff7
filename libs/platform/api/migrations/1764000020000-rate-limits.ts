import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts of rate limits, in the columns that rate-limiter-flexible knows. Unlogged: a count costs no write to disk, and a server
 * that crashed begins to count anew.
 */
export class RateLimits1764000020000 implements MigrationInterface {
  name = 'RateLimits1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table rate_limit (
        key varchar(255) primary key,
        points int not null default 0,
        expire bigint
      ) with (fillfactor = 50);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
