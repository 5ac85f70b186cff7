import { DataSource, type DataSourceOptions } from 'typeorm';

import { connectionProblem, versionProblem } from './connection-problem.js';
import { DatabaseProblem } from './database-problem.js';

export type DataSourceSettings = {
  url: string;
  /** entity classes of all features */
  entities: NonNullable<DataSourceOptions['entities']>;
  /** migration classes of all features; each name ends in its time in milliseconds, such as `Challenges1763800000000` */
  migrations: NonNullable<DataSourceOptions['migrations']>;
  /** connections held at most; 10 unless told otherwise */
  poolSize?: number;
};

const migrationLock = 7_267_003;

/**
 * Cursors carry timestamps as text, which must not depend on the server's time zone. No statement runs on when whoever asked
 * has left, and no transaction holds its locks when the process that began it is stuck.
 */
const SESSION = '-c timezone=UTC -c jit=off';
const LIMITS = '-c statement_timeout=10s -c idle_in_transaction_session_timeout=60s';
/**
 * What decides a plan (limits, states, which filters) is written into our statements, so one plan for all values is as good as
 * one for each, and is made once for each connection. It takes a third off what PostgreSQL spends on a page.
 */
const PLANS = '-c plan_cache_mode=force_generic_plan';
/** Connections are made anew this often: a connection keeps every statement that it was ever given a name for. */
const CONNECTION_LASTS_SECONDS = 600;

/** Describes the database to TypeORM; nothing is connected yet and the schema is never changed but by migrations. */
export function createDataSource({ url, entities, migrations, poolSize = 10 }: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    poolSize,
    synchronize: false,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: 'samskap',
    extra: { options: `${SESSION} ${LIMITS} ${PLANS}`, maxLifetimeSeconds: CONNECTION_LASTS_SECONDS },
    connectTimeoutMS: 10_000,
    installExtensions: false,
    logging: false,
  });
}

/** Connects; throws DatabaseProblem, in one line, when the server is unreachable, refuses or is older than 15. */
export async function openDataSource(settings: DataSourceSettings): Promise<DataSource> {
  const dataSource = createDataSource(settings);
  try {
    await dataSource.initialize();
    const [row] = await dataSource.query<{ version: number }[]>(
      `select current_setting('server_version_num')::int as version`,
    );
    const problem = versionProblem(row?.version ?? 0, settings.url);
    if (problem) throw new DatabaseProblem(problem);
    return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw inOneLine(error, settings.url);
  }
}

/**
 * Runs the migrations that are missing, each in a transaction of its own, and returns their names. Processes that start
 * at once wait for each other. Throws DatabaseProblem when the account lacks the rights.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const { options } = dataSource;
  // A migration may take its time, and waits for those who migrate already.
  const patient = new DataSource({ ...options, poolSize: 2, extra: { options: SESSION } } as DataSourceOptions);
  try {
    await patient.initialize();
    const lock = patient.createQueryRunner();
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    const done = await patient.runMigrations({ transaction: 'each' });
    // The lock belongs to the connection and goes with it.
    await lock.release();
    return done.map(({ name }) => name);
  } catch (error) {
    throw inOneLine(error, String((options as { url?: string }).url));
  } finally {
    if (patient.isInitialized) await patient.destroy();
  }
}

function inOneLine(error: unknown, url: string): unknown {
  const line = connectionProblem(error, url);
  return line === undefined ? error : new DatabaseProblem(line, { cause: error });
}
