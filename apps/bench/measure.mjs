/** One interleaved run: in every round each server answers each page for some seconds, so that what disturbs the machine disturbs all alike. */
import { fork } from 'node:child_process';
import { memoryOf, timeOf, timeOfPostgres } from './cpu.mjs';
import { bodiesFor } from './pages.mjs';
import { here, say } from './place.mjs';

export const ROUNDS = 5;
export const PAGES = ['list', 'detail'];
const CONNECTIONS = 16;
const WARM_SECONDS = 0.7;
const SECONDS = 3;

/** Figures of every round by server and page: `{ floor: { list: [{ rps, p50, … }] } }`. */
export async function measureAll(servers, { postmaster, cookie, slugs, signal }) {
  const client = fork(`${here}load.mjs`);
  const load = (work) => new Promise((resolve, reject) => {
    client.once('message', (result) => (result.problem || result.refused ? reject(new Error(result.problem ?? `${result.refused} answers were not 200`)) : resolve(result)));
    client.send({ cookie, connections: CONNECTIONS, ...work });
  });
  const figures = Object.fromEntries(servers.map(({ name }) => [name, Object.fromEntries(PAGES.map((page) => [page, []]))]));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`Round ${round + 1} of ${ROUNDS} …`);
      for (const page of PAGES) {
        for (const server of turned(servers, round)) {
          signal.throwIfAborted();
          const work = { port: server.port, bodies: bodiesFor(server.name, page, slugs) };
          await load({ ...work, seconds: WARM_SECONDS });
          figures[server.name][page].push(await cell(server, postmaster, () => load({ ...work, seconds: SECONDS })));
        }
      }
    }
  } finally {
    client.kill();
  }
  return figures;
}

async function cell(server, postmaster, load) {
  const before = { node: timeOf(server.pid), postgres: timeOfPostgres(postmaster), at: performance.now() };
  const { requests, p50, p99, bytes } = await load();
  const seconds = (performance.now() - before.at) / 1000;
  const node = (timeOf(server.pid) - before.node) / requests;
  const postgres = (timeOfPostgres(postmaster) - before.postgres) / requests;
  return { rps: requests / seconds, p50, p99, bytes, node, postgres, cpu: node + postgres, memory: memoryOf(server.pid) };
}

/** A different one goes first in every round. */
const turned = (list, by) => list.map((_, index) => list[(index + by) % list.length]);
