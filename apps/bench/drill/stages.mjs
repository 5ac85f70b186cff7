/** What is done to the system while everyone writes. Each gives what it saw: `{ …facts, holds }`. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { childrenOf } from '../cpu.mjs';
import { startSamskap } from '../servers/processes.mjs';
import { sendAll } from './senders.mjs';
import { watchReadiness } from './readiness.mjs';

const RECOVERS_WITHIN_MS = 10_000;
const NOT_READY_WITHIN_MS = 5_000;
const FROZEN_MS = 6_000;
/** Acknowledged so far when the blow falls: in the middle. */
const MIDDLE = 0.3;

/** The process of the embedded PostgreSQL of a data directory. */
const postmasterOf = (dataDirectory) => Number(readFileSync(`${dataDirectory}/postgres/postmaster.pid`, 'utf8').split('\n')[0]);

/** Sends all calls, and does `blow` once, when some of them are acknowledged. */
async function sendUnder(address, calls, blow) {
  let struck;
  const sent = await sendAll(address, calls, (acknowledged) => {
    if (acknowledged >= calls.length * MIDDLE) struck ??= blow(acknowledged);
  });
  return { ...sent, ...(await struck) };
}

/** `kill -9` of the API; someone starts it again at once. */
export async function killApi(server, calls, environment) {
  let next = server;
  const seen = await sendUnder(server.address, calls, async (acknowledgedBefore) => {
    const began = performance.now();
    await server.kill();
    next = await startSamskap(environment, { port: server.port });
    return { acknowledgedBefore, recoveryMs: Math.round(performance.now() - began) };
  });
  return { server: next, ...seen, holds: seen.recoveryMs <= RECOVERS_WITHIN_MS };
}

/** `kill -9` of PostgreSQL under the running API, which nobody helps. */
export async function killPostgres(server, calls, { DATA_DIR }) {
  const seen = await sendUnder(server.address, calls, async (acknowledgedBefore) => {
    process.kill(postmasterOf(DATA_DIR), 'SIGKILL');
    const { downAfter, upAfter } = await watchReadiness(server.address);
    return { acknowledgedBefore, notReadyAfterMs: downAfter, recoveryMs: upAfter };
  });
  const alive = server.isRunning();
  return { server, ...seen, alive, holds: alive && seen.recoveryMs !== null && seen.recoveryMs <= RECOVERS_WITHIN_MS };
}

/** PostgreSQL stands still for some seconds: its connections stay open and nothing answers. */
export async function freezePostgres(server, { DATA_DIR }) {
  const postmaster = postmasterOf(DATA_DIR);
  const all = [postmaster, ...childrenOf(postmaster)];
  const signal = (name) => all.forEach((pid) => process.kill(pid, name));
  signal('SIGSTOP');
  const began = performance.now();
  const watched = watchReadiness(server.address, { every: 500, settle: FROZEN_MS });
  await pause(FROZEN_MS);
  signal('SIGCONT');
  const { downAfter, upAfter } = await watched;
  const recoveryMs = upAfter === null ? null : Math.round(upAfter - FROZEN_MS);
  const holds = server.isRunning() && downAfter !== null && downAfter <= NOT_READY_WITHIN_MS && recoveryMs !== null && recoveryMs <= RECOVERS_WITHIN_MS;
  return { notReadyAfterMs: downAfter, recoveryMs, seconds: Math.round((performance.now() - began) / 1000), holds };
}
