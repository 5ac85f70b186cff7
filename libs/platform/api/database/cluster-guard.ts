import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { DatabaseProblem } from './database-problem.js';
import { clusterUrl, raisePostmaster, stopPostmaster, type Cluster } from './postmaster.js';

/** `serve`: the one web server of a data directory. `share`: anyone who needs the server for a while. */
export type Purpose = 'serve' | 'share';

const inUse = 7_267_001;
const serving = 7_267_002;
const applicationName = 'samskap guard';
const revival = 30_000;

/**
 * Holds a running server by advisory locks on one connection: they end with the process, however it ends, so a killed
 * run leaves nothing behind. The last holder to let go stops the server; a holder that loses it brings it back.
 */
export class ClusterGuard {
  private client: pg.Client | undefined;
  private releasing = false;

  private constructor(
    private readonly cluster: Cluster,
    private readonly purpose: Purpose,
    private readonly onLost: (problem: unknown) => void,
    readonly port: number,
  ) {}

  /** Raises the server when needed and takes hold of it; throws DatabaseProblem when another `serve` has it. */
  static async hold(cluster: Cluster, purpose: Purpose, onLost: (problem: unknown) => void): Promise<ClusterGuard> {
    for (let attempt = 1; ; attempt += 1) {
      const guard = new ClusterGuard(cluster, purpose, onLost, await raisePostmaster(cluster));
      try {
        await guard.take();
        return guard;
      } catch (error) {
        if (error instanceof DatabaseProblem || attempt === 10) throw error;
        await pause(200); // the server was just being stopped by its last holder
      }
    }
  }

  async ensureDatabase(name: string): Promise<void> {
    const { rowCount } = await this.connection.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await this.connection.query(`create database ${pg.escapeIdentifier(name)}`).catch((error: { code?: string }) => {
      if (error.code !== '42P04' && error.code !== '23505') throw error;
    });
  }

  /** Lets go; the last one out stops the server. */
  async release(): Promise<void> {
    this.releasing = true;
    const alone = await this.isLast().catch(() => false);
    if (alone) await stopPostmaster(this.cluster);
    await this.client?.end().catch(() => undefined);
  }

  private get connection(): pg.Client {
    if (!this.client) throw new Error('The guard has no connection.');
    return this.client;
  }

  private async isLast(): Promise<boolean> {
    await this.connection.query('select pg_advisory_unlock_shared($1)', [inUse]);
    const { rows } = await this.connection.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [inUse]);
    return rows[0]?.alone ?? false;
  }

  private async take(): Promise<void> {
    const client = new pg.Client({
      connectionString: clusterUrl(this.cluster, this.port, 'postgres'),
      application_name: `${applicationName} ${this.purpose} ${process.pid}`,
      keepAlive: true,
    });
    let held = false;
    client.on('error', () => undefined);
    client.once('end', () => {
      if (held && !this.releasing) void this.revive();
    });
    try {
      await client.connect();
      await takeLock(client, 'pg_try_advisory_lock_shared', inUse, 'The database is just being stopped: try again.');
      if (this.purpose === 'serve') {
        await takeLock(client, 'pg_try_advisory_lock', serving, () => this.alreadyServed(client));
      }
      held = true;
      this.client = client;
    } finally {
      if (!held) await client.end().catch(() => undefined);
    }
  }

  private async alreadyServed(client: pg.Client): Promise<string> {
    const { rows } = await client.query<{ name: string }>(
      'select application_name as name from pg_stat_activity where application_name like $1 and pid <> pg_backend_pid()',
      [`${applicationName} serve %`],
    );
    const process = rows[0] ? ` (process ${rows[0].name.split(' ').at(-1)})` : '';
    return `Samskap already runs on the data in ${this.cluster.directory}${process}: stop it first, or set DATA_DIR.`;
  }

  private async revive(): Promise<void> {
    const deadline = Date.now() + revival;
    for (;;) {
      try {
        await raisePostmaster(this.cluster, this.port);
        if (!this.releasing) await this.take();
        return;
      } catch (error) {
        if (this.releasing) return;
        if (Date.now() > deadline) return this.onLost(error);
        await pause(500);
      }
    }
  }
}

/** Tries for a second, since the locks of a killed process last until PostgreSQL has noticed. */
async function takeLock(
  client: pg.Client,
  verb: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared',
  key: number,
  refusal: string | (() => Promise<string>),
): Promise<void> {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { rows } = await client.query<{ taken: boolean }>(`select ${verb}($1) as taken`, [key]);
    if (rows[0]?.taken) return;
    await pause(100);
  }
  throw new DatabaseProblem(typeof refusal === 'string' ? refusal : await refusal());
}
