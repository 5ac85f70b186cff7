import pg from 'pg';

import { administer, withDatabase } from './test-server.js';

/** Anything that runs one statement: a DataSource, a QueryRunner, an EntityManager. */
export type Queryable = { query(statement: string): Promise<unknown> };

/**
 * Makes a migrated database for the calling spec file and returns its address: a clone of the run's template under the
 * worker's own name, so it replaces what the worker's previous file left. Takes about 50 ms. Throws what went wrong in
 * the global setup, if anything did.
 */
export async function testDatabase(): Promise<string> {
  const { TEST_SERVER_URL: server, TEST_TEMPLATE: template, TEST_SETUP_PROBLEM: problem } = process.env;
  if (!server || !template) throw new Error(`There is no test database: ${problem ?? 'the global setup did not run.'}`);
  const name = `${template.replace('template', 'worker')}_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  await administer(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return withDatabase(server, name);
}

/** Makes a copy of the worker's database beside it, under a name of its own, and returns its address. Nobody may be connected to the original. */
export async function testDatabaseCopy(name: string): Promise<string> {
  const { TEST_SERVER_URL: server, TEST_TEMPLATE: template } = process.env;
  const original = `${template!.replace('template', 'worker')}_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  await administer(server!, async (client) => {
    await client.query(`drop database if exists ${original}_${name} with (force)`);
    await client.query(`create database ${original}_${name} template ${original} strategy file_copy`);
  });
  return withDatabase(server!, `${original}_${name}`);
}

/**
 * Empties every table but those that migrations fill (places, terms, queues) and those named in `keep`
 * (`schema.table`). Triggers and foreign keys sleep meanwhile, so the order of the tables does not matter.
 */
export async function emptyTables(database: Queryable, keep: string[] = []): Promise<void> {
  const seeded = JSON.parse(process.env['TEST_SEEDED_TABLES'] ?? '[]') as string[];
  const kept = [...seeded, ...keep].map((name) => pg.escapeLiteral(name)).join(', ');
  await database.query(`do $$
    declare name text;
    begin
      set local session_replication_role = replica;
      for name in
        select format('%I.%I', nspname, relname)
        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where relkind in ('r', 'p') and not relispartition and nspname not like 'pg\\_%' and nspname <> 'information_schema'
          and format('%I.%I', nspname, relname) <> all (array[${kept}]::text[])
      loop
        execute 'delete from ' || name;
      end loop;
    end $$`);
}
