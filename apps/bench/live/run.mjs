/**
 * `npm run bench -- live`: a live board with 2,000 participants on one process of the API. How long it takes until a change has
 * reached the last one, alone and at 20 a second; memory; and whether 2,000 ballots in ten seconds are all counted, none beyond its dots.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { withServer } from '../database.mjs';
import { builtLauncher, commit, say } from '../place.mjs';
import { memoryOf } from '../cpu.mjs';
import { mark } from '../report.mjs';
import { startSamskap } from '../servers/processes.mjs';
import { openBoard } from './board.mjs';
import { Crowd } from './crowd.mjs';

const PARTICIPANTS = Number(process.env.PARTICIPANTS ?? 2_000);
const CLIENT_PROCESSES = 2;
const SINGLES = 100;
const SINGLE_EVERY_MS = 400;
const A_SECOND = 20;
const SECONDS = 10;
const BARS = { single: 125, stream: 250, memory: 200 };
/** Long after the last change should have come. */
const PATIENCE_MS = 3_000;

const print = (line) => process.stdout.write(`${line}\n`);
const now = () => Number(process.hrtime.bigint()) / 1e6;
const at = (values, share) => values[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];

/** The whole of `npm run bench -- live`; the exit code. */
export async function live() {
  return withServer(await builtLauncher(), async (serverUrl, signal) => {
    const database = new pg.Client(serverUrl);
    await database.connect();
    await database.query('drop database if exists live with (force)');
    await database.query('create database live');
    await database.end();
    const databaseUrl = serverUrl.replace(/[^/]*$/, 'live');
    // What migrating leaves in memory is not what a process that serves has.
    await (await startSamskap({ DATABASE_URL: databaseUrl })).stop();
    const server = await startSamskap({ DATABASE_URL: databaseUrl });
    const crowd = new Crowd(CLIENT_PROCESSES);
    const memory = watchMemory(server.pid);
    try {
      print(`Commit ${commit()}, Node ${process.versions.node}; ${PARTICIPANTS} participants in ${CLIENT_PROCESSES} processes, one API process, one board`);
      return await measured({ server, databaseUrl, crowd, memory, signal });
    } finally {
      memory.stop();
      crowd.leave();
      await server.stop();
    }
  });
}

async function measured({ server, databaseUrl, crowd, memory, signal }) {
  const before = memory.now();
  const board = await openBoard({ address: server.address, databaseUrl, participants: PARTICIPANTS, changes: SINGLES + A_SECOND * SECONDS });
  const prepared = memory.now();
  const began = now();
  await crowd.join(PARTICIPANTS, { port: server.port, body: JSON.stringify(board.watched) });
  print(`  all had the board after ${((now() - began) / 1000).toFixed(1)} s`);
  const joined = memory.now();
  const checks = [];
  checks.push(await singles(crowd, board, signal));
  checks.push(await stream(crowd, board, signal));
  print(`  resident memory of the API: ${before.toFixed(0)} MB at start, ${prepared.toFixed(0)} with the board, ${joined.toFixed(0)} when all had joined, ${memory.most().toFixed(0)} at most`);
  checks.push(await board.vote(print));
  const { ended } = await crowd.told();
  checks.push(verdict(ended === 0, `${ended} streams were lost (gate 0)`));
  checks.push(verdict(memory.most() <= BARS.memory, `memory of the API, VmRSS of its process, at most: ${memory.most().toFixed(0)} MB (gate ≤ ${BARS.memory})`));
  return checks.every(Boolean) ? 0 : 1;
}

/** One change at a time, each when the one before has long arrived. */
async function singles(crowd, board, signal) {
  say('One change at a time …');
  const sent = [];
  for (let index = 0; index < SINGLES; index += 1) {
    signal.throwIfAborted();
    sent.push([index, now()]);
    await board.change(index);
    await pause(SINGLE_EVERY_MS * (0.75 + Math.random() / 2));
  }
  return arrived('a single change', crowd, sent, BARS.single, 0.99);
}

/** Changes at an even pace, whether those before have arrived or not. */
async function stream(crowd, board, signal) {
  say(`${A_SECOND} changes a second …`);
  const sent = [];
  const under = [];
  for (let index = SINGLES; index < SINGLES + A_SECOND * SECONDS; index += 1) {
    signal.throwIfAborted();
    sent.push([index, now()]);
    under.push(board.change(index));
    await pause(Math.max(0, sent[0][1] + (sent.length * 1000) / A_SECOND - now()));
  }
  await Promise.all(under);
  return arrived(`${A_SECOND} changes a second`, crowd, sent, BARS.stream, 1);
}

/** From asking for the change to its reaching the last participant. */
async function arrived(what, crowd, sent, bar, share) {
  await pause(PATIENCE_MS);
  const { counts, lasts } = await crowd.told();
  const missing = sent.reduce((sum, [index]) => sum + PARTICIPANTS - (counts.get(index) ?? 0), 0);
  const times = sent.map(([index, when]) => (lasts.get(index) ?? Infinity) - when).sort((a, b) => a - b);
  const figure = at(times, share);
  const name = share === 1 ? 'slowest' : `p${share * 100}`;
  const holds = missing === 0 && figure <= bar;
  return verdict(holds, `${what} has reached the last participant: p50 ${at(times, 0.5).toFixed(0)} ms, p99 ${at(times, 0.99).toFixed(0)}, slowest ${at(times, 1).toFixed(0)}; ${missing} not delivered (gates: ${name} ≤ ${bar} ms, 0)`);
}

function verdict(holds, line) {
  print(`${mark(holds)} ${line}`);
  return holds;
}

/** Reads resident memory ten times a second. */
function watchMemory(pid) {
  let most = 0;
  const look = () => {
    const figure = memoryOf(pid);
    most = Math.max(most, figure);
    return figure;
  };
  const timer = setInterval(look, 100);
  return { now: look, most: () => most, stop: () => clearInterval(timer) };
}
