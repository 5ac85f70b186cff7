import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { postmasterOf } from './cpu.mjs';
import { SIZE } from './data/generate.mjs';
import { withDatabase } from './database.mjs';
import { measureAll } from './measure.mjs';
import { PEER_FUNCTIONS, bodiesFor } from './pages.mjs';
import { builtLauncher, say } from './place.mjs';
import { surroundings, table, verdicts } from './report.mjs';
import { startPeer, startSamskap } from './servers/processes.mjs';
import { countStatements } from './statements.mjs';
import { chooseViewer, chooseViewers } from './viewer.mjs';

const print = (...lines) => process.stdout.write(`${lines.join('\n')}\n`);

/** The whole of `npm run bench`. */
export async function bench() {
  await withDatabase(await builtLauncher(), async (databaseUrl, signal) => {
    const client = new pg.Client(databaseUrl);
    client.on('error', () => undefined);
    await client.connect();
    await client.query(PEER_FUNCTIONS);
    const viewer = await chooseViewer(client);
    const { rows: [{ version }] } = await client.query('show server_version as version').catch(() => client.query(`select current_setting('server_version') as version`));
    print(...surroundings(version.split(' ')[0], SIZE), '');
    const statements = await countStatements(databaseUrl, { client, viewers: await chooseViewers(client) });
    print('Statements for the pages of the journey', ...statements.lines, '');
    const { figures, same } = await compare(databaseUrl, { client, viewer, signal });
    const { lines, failed } = verdicts(figures);
    print(...table(figures), '', ...lines, ...same);
    await client.end();
    return failed || statements.failed || same.some((line) => line.startsWith('✗')) ? 1 : 0;
  });
}

async function compare(databaseUrl, { client, viewer, signal }) {
  const servers = [];
  try {
    servers.push(await startPeer('floor', { DATABASE_URL: databaseUrl }));
    servers.push(await startSamskap({ DATABASE_URL: databaseUrl }));
    servers.push(await startPeer('postgraphile', { DATABASE_URL: databaseUrl }));
    const same = await compareAnswers(servers, viewer);
    const figures = await measureAll(servers, { postmaster: await postmasterOf(client), cookie: viewer.cookie, slugs: viewer.slugs, signal });
    return { figures, same };
  } finally {
    say('Stopping the servers …');
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** A floor that answers something else would be no floor. */
async function compareAnswers(servers, { cookie, slugs }) {
  const ask = async (server, body) => {
    const response = await fetch(`${server.address}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'nb', cookie } });
    const answer = await response.json();
    if (answer.errors) throw new Error(`${server.name}: ${JSON.stringify(answer.errors)}`);
    return answer;
  };
  const lines = [];
  for (const page of ['list', 'detail']) {
    const [floor, samskap] = await Promise.all(servers.map((server) => ask(server, bodiesFor(server.name, page, slugs)[0])));
    lines.push(`${isDeepStrictEqual(floor, samskap) ? '✓' : '✗'} ${page}: the floor and Samskap give the same JSON`);
  }
  return lines;
}
