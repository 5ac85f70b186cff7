/** A live board as a facilitator opens it, with seats for everyone and ideas that wait to be let on. */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { mark } from '../report.mjs';

const TOKEN = 'a-session-that-only-the-bench-database-knows-of-the-facilitator';
const AT_ONCE = 16;
const VOTE_SECONDS = 10;
/** Every so many phones send two ballots at the same time, or more dots than they have. */
const DOUBLE_EVERY = 10;
const GREEDY_EVERY = 7;
const TRIES = 5;

const WATCHED = `query Join($code: String!) {
  board(code: $code) {
    id step title question language code tables dots participants ballots
    groups { id title votes }
    ideas { id text state groupId votes }
  }
}`;
const WORKSHOP = 'workshop { id version code dots } userErrors { code path }';
const DONE = 'userErrors { code path }';

/** What a browser sends; each on a connection of its own, as phones have. */
async function send(address, { cookie, query, variables }) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), connection: 'close' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Sends one mutation with one input; its payload. */
async function write(address, name, input, selection, cookie) {
  const type = { startWorkshop: 'WorkshopStepInput', openWorkshop: 'WorkshopStepInput' }[name] ?? `${name[0].toUpperCase()}${name.slice(1)}Input`;
  return (await send(address, { cookie, query: `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, variables: { input } }))[name];
}

async function must(...given) {
  const payload = await write(...given);
  if (payload.userErrors.length > 0) throw new Error(`${given[1]}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** Does something for each of these, some at a time. */
async function forEach(things, work) {
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < things.length) await work(things[next++]);
  }));
}

/** A leader of an agency, signed in. */
async function facilitator(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `with p as (insert into person (id, name, email) values (gen_random_uuid(), 'Leder', 'leder@example.no') returning id),
          o as (insert into organisation (id, slug, name, kind, status, place_code) values (gen_random_uuid(), 'etat', 'Etat', 'PUBLIC_AGENCY', 'VERIFIED', '3207') returning id),
          m as (insert into membership (organisation_id, person_id, role) select o.id, p.id, 'LEADER' from o, p)
     insert into session (id, token_hash, person_id, created_at, expires_at) select gen_random_uuid(), $1, p.id, now(), now() + interval '12 hours' from p`,
    [createHash('sha256').update(TOKEN).digest()],
  );
  await client.end();
  return `samskap=${TOKEN}`;
}

/** Opens a board with so many participants, and so many ideas that can be let on one by one. */
export async function openBoard({ address, databaseUrl, participants, changes }) {
  const cookie = await facilitator(databaseUrl);
  const startsAt = new Date(Date.now() + 600_000).toISOString();
  const made = (await must(address, 'createWorkshop', { template: 'HEARING', question: 'Hva ville du endret?', startsAt, capacity: 2_000, venue: 'Storsalen' }, WORKSHOP, cookie)).workshop;
  const opened = (await must(address, 'openWorkshop', { id: made.id, version: made.version }, WORKSHOP, cookie)).workshop;
  const { code, dots } = (await must(address, 'startWorkshop', { id: made.id, version: opened.version }, WORKSHOP, cookie)).workshop;
  const move = (from, to) => must(address, 'moveBoard', { workshopId: made.id, from, to }, DONE, cookie);

  const seats = Array.from({ length: participants }, () => randomBytes(24).toString('base64url'));
  await forEach(seats, (seat) => must(address, 'joinWorkshop', { code, seat }, DONE));
  await move('WELCOME', 'GATHER');
  const ideas = [];
  await forEach(Array.from({ length: changes }, (_, index) => index), async (index) => {
    const text = `nr-${index}; Et sted å være om kvelden, der noen voksne alltid har tid og det ikke koster noe å være med.`;
    ideas[index] = (await must(address, 'addIdea', { idempotencyKey: `idea-${index}`, seat: seats[index % seats.length], text }, `ideaId ${DONE}`)).ideaId;
  });

  return {
    watched: { query: WATCHED, variables: { code } },
    /** Lets the idea with this number on to the board. */
    change: (index) => must(address, 'moderateIdeas', { workshopId: made.id, ids: [ideas[index]], state: 'SHOWN' }, DONE, cookie),
    async vote(print) {
      await move('GATHER', 'VOTE');
      const given = await castAll({ address, seats, ideas, dots });
      await move('VOTE', 'RESULT');
      const { board } = await send(address, { query: WATCHED, variables: { code } });
      return counted({ board, given, seats, print });
    },
  };
}

/** Everyone votes at a moment of their own; what was acknowledged last for each, and how it went. */
async function castAll({ address, seats, ideas, dots }) {
  const given = { ballots: new Map(), times: [], greedy: 0, greedyRefused: 0, problems: [] };
  const aBallot = (index, turn, most = dots) => ({ turn, votes: Array.from({ length: most }, (_, dot) => ({ on: ideas[(index * 31 + turn * 17 + dot * 7) % ideas.length], dots: 1 })) });
  const cast = async (seat, ballot) => {
    for (let tries = 1; ; tries += 1) {
      const began = performance.now();
      try {
        const { userErrors } = await write(address, 'castVotes', { seat, ...ballot }, DONE);
        given.times.push(performance.now() - began);
        return userErrors.map(({ code }) => code);
      } catch (error) {
        if (tries === TRIES) throw error;
        await pause(200 * tries);
      }
    }
  };
  const vote = async (seat, index) => {
    await pause(Math.random() * VOTE_SECONDS * 1_000);
    if (index % GREEDY_EVERY === 0) {
      given.greedy += 1;
      if ((await cast(seat, aBallot(index, 1, dots + 1))).includes('TOO_MANY_DOTS')) given.greedyRefused += 1;
    }
    const ballots = index % DOUBLE_EVERY === 0 ? [aBallot(index, 2), aBallot(index, 3)] : [aBallot(index, 2)];
    const answers = await Promise.all(ballots.map((ballot) => cast(seat, ballot)));
    if (answers.flat().length > 0) given.problems.push(...answers.flat());
    else given.ballots.set(seat, ballots.at(-1));
  };
  await Promise.all(seats.map((seat, index) => vote(seat, index).catch((error) => given.problems.push(error.message))));
  return given;
}

/** Compares the board's dots with what was acknowledged. */
function counted({ board, given, seats, print }) {
  const expected = new Map();
  for (const { votes } of given.ballots.values()) for (const { on, dots } of votes) expected.set(on, (expected.get(on) ?? 0) + dots);
  const wrong = board.ideas.filter(({ id, votes }) => (votes ?? 0) !== (expected.get(id) ?? 0)).length;
  const times = given.times.sort((a, b) => a - b);
  const holds = given.problems.length === 0 && wrong === 0 && board.ballots === seats.length && given.greedyRefused === given.greedy;
  print(`${mark(holds)} ${seats.length} people voted within ${VOTE_SECONDS} s: ${board.ballots} ballots counted, ${wrong} ideas with other dots than acknowledged, ${given.greedyRefused} of ${given.greedy} ballots with too many dots refused, ${given.problems.length} problems${given.problems.length > 0 ? ` (${given.problems[0]})` : ''} (gates: all, 0, all, 0)`);
  print(`  a ballot was acknowledged after p50 ${times[Math.floor(times.length / 2)].toFixed(0)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(0)} ms`);
  return holds;
}
