/** A workshop that is live, whoever leads it, and phones that send until they are answered, as the web does. */
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
/** As phones do: soon at first, then less often, each at a moment of its own. */
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
const TYPES = { startWorkshop: 'WorkshopStepInput', openWorkshop: 'WorkshopStepInput' };
const DONE = 'userErrors { code path }';
const BOARD = 'query ($code: String!) { board(code: $code) { step participants ballots ideas { id text votes } } }';

/** One attempt: what GraphQL answered; throws when there is no answer. */
async function post(address, { query, variables, cookie }) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(15_000),
  });
  const { data, errors } = await response.json();
  if (!data) throw new Error(errors?.[0]?.extensions?.code ?? `HTTP ${response.status}`);
  return { data, requestId: response.headers.get('x-request-id') };
}

/** Sends a mutation again and again, the same each time, until it is answered. Its payload; throws when it is refused. */
export async function write(address, name, input, { selection = '', cookie, failures = {} } = {}) {
  const query = `mutation ($input: ${TYPES[name] ?? `${name[0].toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { ${selection} ${DONE} } }`;
  const until = Date.now() + PATIENCE_MS;
  for (let tries = 0; ; tries += 1) {
    try {
      const { data, requestId } = await post(address, { query, variables: { input }, cookie });
      const payload = data[name];
      if (payload.userErrors.length > 0) throw Object.assign(new Error(`${name} was refused: ${JSON.stringify(payload.userErrors)}`), { final: true });
      return { ...payload, requestId };
    } catch (error) {
      if (error.final || Date.now() > until) throw error;
      const kind = error.name === 'TimeoutError' ? 'no answer' : error.name === 'TypeError' ? 'connection lost' : error.message;
      failures[kind] = (failures[kind] ?? 0) + 1;
      await pause(Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** tries) * (0.5 + Math.random() / 2));
    }
  }
}

/** A live workshop of the agency whose leader has this cookie, at its first step. */
export async function openRoom(address, cookie) {
  const selection = 'workshop { id version code dots }';
  const startsAt = new Date(Date.now() + 600_000).toISOString();
  const { workshop: made } = await write(address, 'createWorkshop', { template: 'HEARING', question: 'Hva ville du endret?', startsAt, capacity: 2_000, venue: 'Storsalen' }, { selection, cookie });
  const { workshop: opened } = await write(address, 'openWorkshop', { id: made.id, version: made.version }, { selection, cookie });
  const { workshop } = await write(address, 'startWorkshop', { id: made.id, version: opened.version }, { selection, cookie });
  return {
    ...workshop,
    move: (from, to) => write(address, 'moveBoard', { workshopId: workshop.id, from, to }, { cookie }),
    moderate: (ids, state) => write(address, 'moderateIdeas', { workshopId: workshop.id, ids, state }, { cookie }),
    /** As anyone sees it, or as a facilitator does. */
    seen: async (as) => (await post(address, { query: BOARD, variables: { code: workshop.code }, cookie: as })).data.board,
  };
}

/** Phones that have not joined yet. */
export const phones = (count) => Array.from({ length: count }, () => ({ seat: randomBytes(32).toString('base64url') }));

/** A text that stands nowhere else; without digits, which might be a telephone number. */
export const aText = () => `Idéen ${randomUUID().replaceAll(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)))}`;
