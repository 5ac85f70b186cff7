import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

import { BuildError, buildWhatChanged, root } from './build.mjs';

const quiet = 150;
const relevant = /\.(ts|tsx|graphql|css|html|json|svg)$/;
const generated = /\.(operations|generated)\.ts$|schema\.graphql$|node_modules/;

/** Builds and serves, again after every change, until Ctrl-C; a part that does not build leaves the last one running. */
export async function develop() {
  const server = new Server();
  let timer;
  let work = rebuild(server);
  const changed = (_event, name) => {
    if (!name || !relevant.test(name) || generated.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(() => rebuild(server))), quiet);
  };
  const watchers = ['apps/api', 'apps/web', 'libs'].map((path) => watch(join(root, path), { recursive: true }, changed));
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  process.on('SIGINT', () => undefined);
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await work;
  await server.stop();
}

async function rebuild(server) {
  try {
    const changed = await buildWhatChanged(['api', 'web']);
    if (changed.length > 0) process.stderr.write(`Built: ${changed.join(', ')}.\n`);
    if (changed.includes('api') || !server.isRunning) await server.restart();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
}

/** The API in a process of its own, so that a restart begins from nothing. */
class Server {
  #process;

  get isRunning() {
    return this.#process !== undefined && this.#process.exitCode === null;
  }

  async restart() {
    await this.stop();
    this.#process = spawn(process.execPath, [join(root, 'apps/api/start.mjs'), '--built'], { cwd: root, stdio: 'inherit' });
  }

  async stop() {
    if (!this.isRunning) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
  }
}
