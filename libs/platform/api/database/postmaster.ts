import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { DatabaseProblem, saysDiskFull } from './database-problem.js';
import { postgresEnvironment, type Account, type Binaries } from './postgres-binaries.js';

/** One cluster on disk and what is needed to run it. */
export type Cluster = {
  directory: string;
  account: Account;
  binaries: Binaries;
  user: string;
  password: string;
  /** false only for tests: faster, and a power cut may destroy the data */
  durable: boolean;
};

const patience = 120_000;
const logLimit = 1_000_000;

export function clusterUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${cluster.user}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes sure that a server runs on the cluster and returns its port: adopts one that outlived the process that started
 * it, else starts one (on `preferredPort` when given). Throws DatabaseProblem when PostgreSQL cannot run.
 */
export async function raisePostmaster(cluster: Cluster, preferredPort?: number): Promise<number> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const running = runningPort(cluster.directory);
    if (running !== undefined) {
      if (await answers(cluster, running)) return running;
    } else {
      const port = preferredPort ?? (await freePort());
      if (await launch(cluster, port, deadline)) return port;
    }
    await pause(100);
  }
  throw new DatabaseProblem(`PostgreSQL in ${cluster.directory} does not answer; see ${logFile(cluster)}.`);
}

/** Stops the server and waits until it has written everything to disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const stopping = spawn(cluster.binaries.pgCtl, ['stop', '-D', cluster.directory, '-m', 'fast', '-w', '-t', '60'], {
    ...cluster.account,
    cwd: '/',
    env: postgresEnvironment(),
    stdio: 'ignore',
    detached: true,
  });
  await new Promise<void>((resolve) => stopping.once('error', () => resolve()).once('close', () => resolve()));
}

function logFile(cluster: Cluster): string {
  return `${cluster.directory}.log`;
}

/** The port in the lock file, when a server holds it; a lock file whose process is gone or is another program is stale. */
function runningPort(directory: string): number | undefined {
  const lockFile = join(directory, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(lockFile, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined;
  if (isPostgres(pid) || backendsRemain(directory)) return Number(lines[3]) || 0;
  rmSync(lockFile, { force: true });
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** After a reboot the process number in a lock file may belong to anything, which PostgreSQL itself cannot tell. */
function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes('postgres');
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** The children of a killed server finish their work first; removing the lock file before that would endanger the data. */
function backendsRemain(directory: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      return readlinkSync(`/proc/${entry}/cwd`) === directory;
    } catch {
      return false;
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the server in a process group of its own, so that Ctrl-C does not reach it before the application has closed. */
async function launch(cluster: Cluster, port: number, deadline: number): Promise<boolean> {
  const log = logFile(cluster);
  const tooLong = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > logLimit;
  const descriptor = openSync(log, tooLong ? 'w' : 'a');
  const offset = statSync(log).size;
  const server = spawn(cluster.binaries.postgres, ['-D', cluster.directory, ...settings(port, cluster.durable)], {
    ...cluster.account,
    cwd: cluster.directory,
    env: postgresEnvironment(),
    stdio: ['ignore', descriptor, descriptor],
    detached: true,
  });
  closeSync(descriptor);
  let ended = false;
  server.once('error', () => (ended = true)).once('exit', () => (ended = true));
  server.unref();
  while (!ended && Date.now() < deadline) {
    if (await answers(cluster, port)) return true;
    await pause(20);
  }
  explainFailure(cluster, readFileSync(log, 'utf8').slice(offset));
  return false;
}

function settings(port: number, durable: boolean): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: clusterUrl(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string }>(`select current_setting('data_directory') as directory`);
    return rows[0]?.directory === cluster.directory;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws what a person must mend; returns for what a second try mends (a race with another start, a port just taken). */
function explainFailure(cluster: Cluster, log: string): void {
  if (/lock file .* already exists|pre-existing shared memory|could not bind|could not create any TCP/.test(log)) return;
  if (saysDiskFull(log)) {
    throw new DatabaseProblem(
      `The disk that holds ${cluster.directory} is full: free some space and start again. Nothing is lost.`,
    );
  }
  if (/wrong ownership|Permission denied/.test(log)) {
    throw new DatabaseProblem(
      `${cluster.directory} belongs to another account: start as the account that made it, or set DATA_DIR.`,
    );
  }
  const fatal = /(?:FATAL|PANIC): {2}(.*)/.exec(log)?.[1] ?? 'it ended at once';
  throw new DatabaseProblem(`PostgreSQL did not start: ${fatal} (see ${logFile(cluster)}).`);
}
