import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readlink, realpath, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import type { Account } from './postgres-binaries.js';

/** Where an embedded cluster lives, the account that owns it, and where copies of the programs may be put. */
export type Place = { cluster: string; account: Account; copies: string };

const nobody = { uid: 65534, gid: 65534 };
const homeForRoot = '/var/lib/samskap';

/**
 * Decides where the cluster of a data directory lives. PostgreSQL refuses to run as root, so root borrows another
 * account; when that account cannot reach the data directory, the cluster lives in /var/lib/samskap and the data
 * directory keeps a link to it, so that it is found again whatever happens to the permissions.
 */
export async function findPlace(dataDirectory: string, notice: (line: string) => void): Promise<Place> {
  await mkdir(dataDirectory, { recursive: true });
  const directory = await realpath(dataDirectory);
  const cluster = await linkedOr(join(directory, 'postgres'));
  if (process.getuid?.() !== 0) return { cluster, account: {}, copies: directory };

  const owner = await stat(cluster).catch(() => undefined);
  const account = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
  if (owner || cluster.startsWith(homeForRoot) || canReach(account, directory)) {
    if (!owner && cluster.startsWith(homeForRoot)) await openDirectory(join(cluster, '..'));
    return { cluster, account, copies: homeForRoot };
  }
  const home = join(homeForRoot, createHash('sha256').update(directory).digest('hex').slice(0, 16));
  await openDirectory(home);
  await symlink(join(home, 'postgres'), cluster);
  notice(`PostgreSQL does not run as root and its account cannot reach ${directory}: the data is kept in ${home}.`);
  return { cluster: join(home, 'postgres'), account, copies: homeForRoot };
}

async function linkedOr(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ? readlink(path) : path;
}

function canReach(account: Account, directory: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...account, cwd: '/' }).status === 0;
}

async function openDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const path of [homeForRoot, directory]) await chmod(path, 0o755);
}
