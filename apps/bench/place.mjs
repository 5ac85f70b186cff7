/** Where things are, and that what the measurements need is installed and built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWhatChanged, root } from '../api/build.mjs';

export { root };
export const here = fileURLToPath(new URL('.', import.meta.url));

/** A line on standard error for whoever waits; the result alone goes to standard output. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Installs the peers the first time, and again when the lock file is newer. */
export function installPeers() {
  const made = `${here}node_modules/.package-lock.json`;
  if (existsSync(made) && statSync(made).mtimeMs >= statSync(`${here}package-lock.json`).mtimeMs) return;
  say('Installing the peers …');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci in apps/bench failed:\n${stderr}`);
}

/** Builds the API as it is served, and gives its launcher. */
export async function builtLauncher() {
  await buildWhatChanged(['api']);
  return import(new URL(`file://${root}dist/api/launch.mjs`).href);
}

/** The commit that is measured; with a plus when there are changes on top of it. */
export function commit() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--', 'apps/api', 'libs', 'package-lock.json') !== '';
  return `${git('rev-parse', '--short', 'HEAD') || 'no commit'}${changed ? '+' : ''}`;
}

/** The installed version of a package, of the root or of this folder. */
export const versionOf = (name, folder = root) => JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')).version;
