import PgBoss from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, their consumers, idempotency keys, and the tables of the job queue. */
export class Platform1763800000000 implements MigrationInterface {
  name = 'Platform1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event (
        id bigint generated always as identity primary key,
        tx xid8 not null default pg_current_xact_id(),
        at timestamptz not null,
        type text not null,
        subject_type text not null,
        subject_id uuid not null,
        actor_id uuid,
        data jsonb not null default '{}'
      );
      create index event_commit_order on event (tx, id);
      create index event_of_subject on event (subject_id, id);

      create table event_consumer (
        name text primary key,
        tx xid8 not null default '0',
        id bigint not null default 0
      );

      create table idempotency_key (
        person_id uuid not null,
        key text not null,
        body bytea not null,
        result_id uuid,
        created_at timestamptz not null default now(),
        primary key (person_id, key)
      );
    `);
    // The plan opens and commits a transaction of its own, which would commit ours.
    await runner.query(PgBoss.getConstructionPlans('pgboss').replaceAll(/^\s*(BEGIN|COMMIT);\s*$/gm, ''));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
