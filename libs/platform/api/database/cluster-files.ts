import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { DatabaseProblem, saysDiskFull } from './database-problem.js';
import { findBinaries, postgresEnvironment, type Binaries } from './postgres-binaries.js';
import { findPlace, type Place } from './postgres-place.js';
import type { Cluster } from './postmaster.js';

const user = 'samskap';
const passwordFile = 'samskap.password';
const majorVersion = '18';

/** Finds the cluster of a data directory and makes it the first time; throws DatabaseProblem or a file error. */
export async function prepareCluster(
  dataDirectory: string,
  durable: boolean,
  notice: (line: string) => void,
): Promise<Cluster> {
  const place = await findPlace(dataDirectory, notice);
  const binaries = await findBinaries(place.account, place.copies);
  if (!(await readIfThere(join(place.cluster, 'PG_VERSION')))) await createCluster(place, binaries, durable);
  const version = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version !== majorVersion) {
    throw new DatabaseProblem(
      `${place.cluster} was made by PostgreSQL ${version}, and this is ${majorVersion}: move it away or set DATA_DIR.`,
    );
  }
  const password = (await readFile(join(place.cluster, passwordFile), 'utf8')).trim();
  return { directory: place.cluster, account: place.account, binaries, user, password, durable };
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Builds the cluster beside its place and moves it there whole, so that a killed first start leaves no half of one. */
async function createCluster(place: Place, binaries: Binaries, durable: boolean): Promise<void> {
  await removeUnfinished(place.cluster);
  const unfinished = `${place.cluster}.new-${process.pid}`;
  const password = randomBytes(24).toString('base64url');
  await mkdir(unfinished, { mode: 0o700 });
  await handOver(unfinished, place);
  const secret = `${unfinished}.password`;
  await writeFile(secret, password, { mode: 0o600 });
  await handOver(secret, place);
  try {
    await runInitdb(place, binaries, unfinished, secret, durable);
    await rename(secret, join(unfinished, passwordFile));
    await rename(unfinished, place.cluster);
  } catch (error) {
    await rm(secret, { force: true });
    await rm(unfinished, { recursive: true, force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error; // another start was first: use what it made
  }
}

/** Runs in a process group of its own, so that Ctrl-C lets it finish. */
async function runInitdb(
  place: Place,
  binaries: Binaries,
  directory: string,
  secret: string,
  durable: boolean,
): Promise<void> {
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${user}`, `--pwfile=${secret}`, '--auth=scram-sha-256', '--no-instructions'];
  const initdb = spawn(binaries.initdb, ['-D', directory, ...options, ...access, ...(durable ? [] : ['--no-sync'])], {
    ...place.account,
    cwd: directory,
    env: postgresEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  initdb.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise((resolve, reject) => initdb.once('error', reject).once('close', resolve));
  if (code === 0) return;
  throw new DatabaseProblem(
    saysDiskFull(said)
      ? `The disk that holds ${dirname(place.cluster)} is full: free some space and start again.`
      : `PostgreSQL could not make its files in ${place.cluster}: ${lastLine(said)}`,
  );
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.includes('error:') || line.includes('FATAL'));
  return lines.at(-1)?.replace(/^.*?(error|FATAL): */, '') ?? 'initdb failed.';
}

async function handOver(path: string, { account }: Place): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
}

async function removeUnfinished(cluster: string): Promise<void> {
  const parent = dirname(cluster);
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${basename(cluster)}\\.new-(\\d+)`).exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
