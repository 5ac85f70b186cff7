/** What each page of the web asks of the database, and how long it waits: a root field is one statement, for every kind of viewer. */
import { webQueries } from './documents.mjs';
import { aligned, mark } from './report.mjs';
import { startSamskap } from './servers/processes.mjs';
import { spyOn } from './spy.mjs';

const TIMES = 5;
/** Asks another server first, and keeps what it said. */
const ELSEWHERE = ['RegisterEntry'];

/** `{ lines, failed }`: pages × root fields × statements, seen on the wire between the API and PostgreSQL. */
export async function countStatements(databaseUrl, { client, viewers }) {
  const queries = webQueries(await samplesOf(client), ELSEWHERE);
  const spy = await spyOn(databaseUrl);
  const samskap = await startSamskap({ DATABASE_URL: spy.url });
  try {
    const rows = [];
    for (const one of queries) {
      const perViewer = [];
      for (const cookie of Object.values(viewers)) perViewer.push(await ask(samskap, spy, one, cookie));
      const holds = perViewer.every(({ statements }) => statements === one.rootFields);
      rows.push([mark(holds), one.name, one.rootFields, Math.max(...perViewer.map(({ statements }) => statements)), ...perViewer.map(({ ms }) => ms.toFixed(0))]);
    }
    const head = ['', 'page', 'root fields', 'statements', ...Object.keys(viewers).map((name) => `ms ${name}`)];
    return { lines: aligned([head, ...rows]), failed: rows.some(([holds]) => holds !== mark(true)) };
  } finally {
    await samskap.stop();
    await spy.stop();
  }
}

/**
 * What a request runs it runs each time; what comes beside it now and then (the look for events, the session that is
 * remembered for a second) does not. So the least of some times is what the page itself takes.
 */
async function ask({ address }, spy, { name, query, variables }, cookie) {
  const times = [];
  let statements = Infinity;
  for (let time = 0; time < TIMES; time += 1) {
    spy.statements.length = 0;
    const began = performance.now();
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
    const { errors } = await response.json();
    times.push(performance.now() - began);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    statements = Math.min(statements, spy.statements.filter(({ application }) => application === 'samskap').length);
  }
  return { statements, ms: times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] };
}

/** An id and a slug of a thing of each kind, such that there is something to see. */
async function samplesOf(client) {
  const one = async (text) => (await client.query(text)).rows[0];
  return {
    challenge: await one(`select c.id, c.slug from challenge c join proposal p on p.challenge_id = c.id where c.status = 'PUBLISHED' group by c.id order by count(*) desc, c.id limit 1`),
    proposal: await one(`select p.id from proposal p where p.status = 'ACCEPTED' order by p.id limit 1`),
    pilot: await one(`select id, slug from pilot where status = 'RUNNING' order by id limit 1`),
    organisation: await one(`select o.id, o.slug from organisation o join partner_profile pr on pr.organisation_id = o.id where o.status = 'VERIFIED' order by o.id limit 1`),
    solution: await one('select id from solution order by id limit 1'),
    owner: await one(`select id from organisation where kind = 'PUBLIC_AGENCY' and status = 'VERIFIED' order by id limit 1`),
    service: await one(`select id, slug from service where status = 'ACTIVE' order by id limit 1`),
    volunteerAssignment: await one(`select id, slug from volunteer_assignment order by id limit 1`),
    idea: await one(`select id from idea where status <> 'NEW' order by id limit 1`),
    ideas: { first: 20 },
    workshop: await one(`select id, slug, code from workshop where status = 'LIVE'`),
    board: await one(`select code from workshop where status = 'LIVE'`),
    // There are none of these in the content: what is not there is asked for like anything else.
    agreement: { id: '00000000-0000-7000-8000-000000000000' },
    invitation: { token: 'unknown' },
    mailLink: { token: 'unknown' },
    code: { id: 'unknown' },
    ownRegistration: { token: 'unknown' },
    ownSignUp: { token: 'unknown' },
    sentIdea: { token: 'unknown' },
  };
}
