import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const shared = ['package-lock.json', 'tsconfig.base.json', 'libs/*/contract'];

/** What each part is made of, how, and how one sees that it is there. */
const parts = {
  api: {
    sources: [...shared, 'apps/api', 'libs/*/api'],
    result: 'dist/api/launch.mjs',
    make: () => run('node_modules/rolldown/bin/cli.mjs', '-c', 'apps/api/rolldown.config.mjs'),
  },
  web: {
    sources: [...shared, 'apps/web', 'libs/ui', 'libs/*/web'],
    result: 'dist/web/index.html',
    make: () => run('node_modules/vite/bin/vite.js', 'build', 'apps/web'),
  },
};

const ignored = /(^|\/)(node_modules|dist|e2e)(\/|$)|\.(spec|api-spec)\.tsx?$|\.(operations|generated)\.ts$|schema\.graphql$/;

/** A build step that failed; the message holds what the tool said. */
export class BuildError extends Error {}

/**
 * Builds the named parts whose sources changed since they were last built, and returns their names. Throws BuildError.
 *
 * @param {('api' | 'web')[]} names
 */
export async function buildWhatChanged(names) {
  const stampFile = join(root, 'dist/stamps.json');
  const stamps = await readFile(stampFile, 'utf8').then(JSON.parse).catch(() => ({}));
  const prints = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await fingerprint(name)])));
  const changed = names.filter((name) => stamps[name] !== prints[name] || !existsSync(join(root, parts[name].result)));
  if (changed.length === 0) return changed;
  if (changed.includes('web')) await run('codegen.mjs');
  await Promise.all(changed.map((name) => parts[name].make()));
  const made = Object.fromEntries(changed.map((name) => [name, prints[name]]));
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stampFile, JSON.stringify({ ...stamps, ...made }));
  return changed;
}

/** Tells whether the sources are here; an image holds only what was built from them. */
export function hasSources() {
  return existsSync(join(root, 'apps/api/src/main.ts'));
}

/** Runs one of the tools from the root; throws BuildError with its output when it fails. */
export async function run(script, ...args) {
  const tool = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  tool.stdout.on('data', (chunk) => output.push(chunk));
  tool.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => tool.once('close', resolve));
  if (code !== 0) throw new BuildError(`${script} failed:\n${Buffer.concat(output).toString()}`);
}

async function fingerprint(name) {
  const hash = createHash('sha256');
  for (const pattern of parts[name].sources) {
    for (const path of await expand(pattern)) {
      for (const file of await filesUnder(path)) {
        const { size, mtimeMs } = await stat(join(root, file));
        hash.update(`${file} ${size} ${mtimeMs}\n`);
      }
    }
  }
  return hash.digest('hex');
}

async function expand(pattern) {
  const [before, after] = pattern.split('*');
  if (after === undefined) return [pattern];
  const names = await readdir(join(root, before));
  return names.sort().map((name) => `${before}${name}${after}`);
}

async function filesUnder(path) {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !ignored.test(`${path}/${name}`)).map(({ name }) => `${path}/${name}`);
  return (await Promise.all(kept.sort().map(filesUnder))).flat();
}
