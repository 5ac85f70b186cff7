/** The database that is measured: made by our own migrations, filled once, used again while migrations and content are the same. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { generate } from './data/generate.mjs';
import { here, root, say } from './place.mjs';
import { startSamskap } from './servers/processes.mjs';

/** Runs `work` with the address of a filled database on an embedded PostgreSQL in apps/bench/.data; ends the process after it. */
export const withDatabase = (launcher, work) => withServer(launcher, async (serverUrl, signal) => work(await filled(serverUrl), signal));

/** Runs `work` with the address of an embedded PostgreSQL in apps/bench/.data; ends the process after it. */
export async function withServer({ launchCommand }, work) {
  process.env.DATA_DIR = `${here}.data`;
  delete process.env.DATABASE_URL;
  await launchCommand(async () => ({ run: async (_args, { databaseUrl, signal }) => work(databaseUrl, signal) }), []);
}

async function filled(serverUrl) {
  const name = `bench_${fingerprint()}`;
  const url = serverUrl.replace(/[^/]*$/, name);
  const server = new pg.Client(serverUrl);
  await server.connect();
  const { rows } = await server.query(`select datname as name from pg_database where datname like 'bench_%'`);
  for (const old of rows.filter((row) => row.name !== name)) await server.query(`drop database "${old.name}" with (force)`);
  if (!rows.some((row) => row.name === name)) {
    await server.query(`create database "${name}"`);
    await fill(url).catch(async (error) => {
      await server.query(`drop database "${name}" with (force)`);
      throw error;
    });
  }
  await server.end();
  return url;
}

async function fill(url) {
  say('Migrating and generating content …');
  const began = performance.now();
  const samskap = await startSamskap({ DATABASE_URL: url });
  await samskap.stop();
  const client = new pg.Client(url);
  await client.connect();
  await generate(client);
  await client.end();
  say(`… in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
}

/** Changes with the migrations and with what generates the content. */
function fingerprint() {
  const hash = createHash('sha256');
  const features = readdirSync(join(root, 'libs')).map((feature) => join(root, 'libs', feature, 'api/migrations'));
  for (const folder of [...features, join(here, 'data')]) {
    for (const file of filesOf(folder)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesOf(folder) {
  try {
    return readdirSync(folder).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}
