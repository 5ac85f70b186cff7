import pg from 'pg';

import { openDataSource, migrate, type DataSourceSettings } from '../database/data-source.js';
import { openEmbeddedPostgres } from '../database/embedded-postgres.js';

export { openEmbeddedPostgres };

export type TestServerOptions = Pick<DataSourceSettings, 'entities' | 'migrations'> & {
  /** where the embedded server keeps its files from one run to the next */
  dataDirectory: string;
  /** a server of one's own, as superuser, instead of the embedded one */
  externalUrl: string | undefined;
};

export type TestServer = {
  /** what `testDatabase` reads in each worker */
  environment: Record<string, string>;
  close(): Promise<void>;
};

/**
 * Brings up the server for one test run and migrates one template that the workers clone. Runs side by side share the
 * server and never each other's databases.
 */
export async function prepareTestServer(options: TestServerOptions): Promise<TestServer> {
  const { url, stop } = options.externalUrl
    ? { url: options.externalUrl, stop: async () => undefined }
    : await openEmbeddedPostgres({ dataDirectory: options.dataDirectory, purpose: 'share', durable: false });
  if (!options.externalUrl) await dropDatabases(url, (owner) => !isRunning(owner));
  const template = `test_${process.pid}_template`;
  await administer(url, (client) => client.query(`create database ${template} template template0`));
  const seeded = await migrateTemplate(withDatabase(url, template), options);
  return {
    environment: { TEST_SERVER_URL: url, TEST_TEMPLATE: template, TEST_SEEDED_TABLES: JSON.stringify(seeded) },
    close: async () => {
      await dropDatabases(url, (owner) => owner === process.pid);
      await stop();
    },
  };
}

/** The same server and account with another database. */
export function withDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs work on one connection that is closed whatever happens. */
export async function administer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Returns the tables that migrations fill (places, terms, queues): tests keep their rows. */
async function migrateTemplate(url: string, { entities, migrations }: TestServerOptions): Promise<string[]> {
  const dataSource = await openDataSource({ url, entities, migrations, poolSize: 2 });
  try {
    await migrate(dataSource);
    const tables = await dataSource.query<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not like 'pg\\_%' and schemaname <> 'information_schema'`,
    );
    const found = await Promise.all(
      tables.map(({ name }) => dataSource.query<unknown[]>(`select from ${name} limit 1`).then((rows) => rows.length > 0)),
    );
    return tables.filter((_, index) => found[index]).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

async function dropDatabases(url: string, whose: (processId: number) => boolean): Promise<void> {
  await administer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(`select datname as name from pg_database where datname ~ '^test_\\d+_'`);
    for (const { name } of rows.filter(({ name }) => whose(Number(name.split('_')[1])))) {
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    }
  });
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
