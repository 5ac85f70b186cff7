/** Whether reads stay quick while passwords are hashed: the list under load, with and without ten sign-ins a second, in turns. */
import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { withDatabase } from './database.mjs';
import { bodiesFor } from './pages.mjs';
import { builtLauncher, commit, here, say } from './place.mjs';
import { mark } from './report.mjs';
import { startSamskap } from './servers/processes.mjs';
import { PASSWORD, emailOf, populate } from './timing/world.mjs';
import { chooseViewer } from './viewer.mjs';

const ROUNDS = 7;
const SECONDS = 5;
const CONNECTIONS = 16;
const SIGN_INS_A_SECOND = 10;
const ACCOUNTS = 200;
/** p99 with sign-ins over p99 without. */
const MOST = 2;

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } userErrors { code } } }';
const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The whole of `npm run bench -- sign-ins`; the exit code. */
export async function signIns() {
  return withDatabase(await builtLauncher(), async (databaseUrl, signal) => {
    const client = new pg.Client(databaseUrl);
    await client.connect();
    const { cookie, slugs } = await chooseViewer(client);
    await client.query(`delete from person where email like 'kjent.%'`);
    await populate(client, ACCOUNTS, 0);
    const server = await startSamskap({ DATABASE_URL: databaseUrl, TRUST_PROXY: '1' });
    const reader = fork(`${here}load.mjs`);
    const read = () => new Promise((resolve, reject) => {
      reader.once('message', (result) => (result.problem || result.refused ? reject(new Error(result.problem ?? `${result.refused} answers were not 200`)) : resolve(result)));
      reader.send({ port: server.port, cookie, bodies: bodiesFor('samskap', 'list', slugs), connections: CONNECTIONS, seconds: SECONDS });
    });
    try {
      await read();
      return await compared(server, read, signal);
    } finally {
      reader.kill();
      await server.stop();
      await client.query(`delete from person where email like 'kjent.%'`);
      await client.end();
    }
  });
}

async function compared(server, read, signal) {
  const ratios = [];
  const times = [];
  print(`Commit ${commit()}, Node ${process.versions.node}; ${ROUNDS} rounds, the list over ${CONNECTIONS} connections for ${SECONDS} s without and with ${SIGN_INS_A_SECOND} sign-ins a second`);
  for (let round = 0; round < ROUNDS; round += 1) {
    signal.throwIfAborted();
    say(`Round ${round + 1} of ${ROUNDS} …`);
    const alone = round % 2 ? null : await read();
    const beside = await whileSigningIn(server, round, read, times);
    const without = alone ?? (await read());
    ratios.push(beside.p99 / without.p99);
    print(`  p99 ${without.p99.toFixed(1)} ms alone, ${beside.p99.toFixed(1)} ms beside sign-ins; p50 ${without.p50.toFixed(1)} and ${beside.p50.toFixed(1)} ms; ${without.requests} and ${beside.requests} reads`);
  }
  const middle = median(ratios);
  print(`${mark(middle <= MOST)} p99 of reads beside ${SIGN_INS_A_SECOND} sign-ins a second: ${middle.toFixed(2)}× (gate ≤ ${MOST}); ${times.length} sign-ins, median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`);
  return middle <= MOST ? 0 : 1;
}

/** Signs in at an even pace, each account from an address of its own, until the reads are done. */
async function whileSigningIn(server, round, read, times) {
  const reading = read();
  let reads = null;
  void reading.then((result) => { reads = result; }, () => { reads = {}; });
  const under = [];
  for (let count = 0; reads === null; count += 1) {
    under.push(signIn(server, (round * 50 + count) % ACCOUNTS, times));
    await pause(1000 / SIGN_INS_A_SECOND);
  }
  await Promise.all(under);
  return reading;
}

async function signIn(server, index, times) {
  const began = performance.now();
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.9.${index >> 8}.${index & 255}` },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { email: emailOf(true, index), password: PASSWORD } } }),
  });
  const { data } = await response.json();
  if (!data?.signIn?.viewer) throw new Error(`A sign-in failed: ${JSON.stringify(data)}`);
  times.push(performance.now() - began);
}
