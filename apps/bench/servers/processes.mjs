/** Each server in a process of its own, as it would be in production. */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { here, root } from '../place.mjs';

const READY_WITHIN_MS = 60_000;

/** A port that nobody listens on now. */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** What `npm start` gives to Node: `--max-semi-space-size` keeps 20 MB that young objects would otherwise spread over. */
const [, ...asStarted] = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).scripts.start.split(' ');

/** Samskap exactly as served by `npm start`, with an environment on top; its log goes to a file. */
export async function startSamskap(environment, { port, args = [] } = {}) {
  const listening = port ?? (await freePort());
  const given = { NODE_ENV: 'production', DEMO: '0', HOST: '127.0.0.1', PORT: String(listening), LOG_LEVEL: 'info', ...environment };
  return start('samskap', [...args, ...asStarted, '--built'], given, listening, '/health/ready');
}

/** One of the servers beside it, which listens on PORT and answers any GET when it is ready. */
export async function startPeer(name, environment) {
  const port = await freePort();
  return start(name, [`${here}servers/${name}.mjs`], { NODE_ENV: 'production', PORT: String(port), ...environment }, port, '/');
}

async function start(name, args, environment, port, readyPath) {
  mkdirSync(`${here}.data`, { recursive: true });
  const log = openSync(`${here}.data/${name}.log`, 'w');
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', log, log] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill('SIGKILL'));
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(`${address}${readyPath}`))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) throw new Error(`${name} did not start; see apps/bench/.data/${name}.log`);
    await pause(50);
  }
  const end = (signal) => {
    child.kill(signal);
    return ended;
  };
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return { name, address, port, pid: child.pid, isRunning, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

const answers = (url) => fetch(url, { signal: AbortSignal.timeout(2_000) }).then((response) => response.status < 500, () => false);
