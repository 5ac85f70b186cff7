/** Thousands who sign up as volunteers for the same slot at once, each with an address of mail of their own; then some of those with a place cancel at once. */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const PEOPLE = 4_000;
const PLACES = 200;
const GOING = 50;
/** As many as a busy server has; the rest wait in line for them. */
const CONNECTIONS = 128;
/** Each network stays within what one may ask for in a quarter of an hour. */
const FROM_ONE_NETWORK = 200;
const PATIENCE_MS = 120_000;
const MAILED_WITHIN_MS = 480_000;

const SIGN_UP = 'mutation SignUp($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { token ownSignUp { status position } userErrors { code } } }';
const CANCEL = 'mutation Cancel($input: CancelSignUpInput!) { cancelSignUp(input: $input) { ownSignUp { status } userErrors { code } } }';

/** Sends one mutation from a network of its own; the answer, or null without one. */
function send(address, agent, network, query, input) {
  const body = JSON.stringify({ query, variables: { input } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-forwarded-for': `10.77.${network}.1` };
  return new Promise((resolve) => {
    const call = request(`${address}/graphql`, { method: 'POST', agent, headers, timeout: PATIENCE_MS }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(response.statusCode === 200 ? (Object.values(JSON.parse(Buffer.concat(parts).toString()).data ?? {})[0] ?? null) : null));
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(null));
    call.end(body);
  });
}

/** Waits until no mail to them is left, and says how many of them got how many. */
async function mailsTo(ask, inbox, emails, ending) {
  const until = Date.now() + MAILED_WITHIN_MS;
  while ((await ask('mailed', { ending })).waiting > 0 && Date.now() < until) await pause(1_000);
  return emails.map((email) => inbox.received.get(email)?.length ?? 0);
}

/** Nobody may get a place that is not there, turns must follow one another, and each may get one mail for what happened to them. */
export async function signUpTogether({ address }, inbox, ask) {
  const { thinksMs } = inbox;
  // How fast the mail server is matters elsewhere.
  inbox.thinksMs = 0;
  const { slot } = await ask('slot', { capacity: PLACES });
  const ending = `-${randomBytes(4).toString('hex')}@drill.example`;
  const emails = Array.from({ length: PEOPLE }, (_, index) => `frivillig-${index}${ending}`);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const answers = await Promise.all(emails.map((contact, index) => send(address, agent, Math.floor(index / FROM_ONE_NETWORK), SIGN_UP, { slotId: slot, name: `Frivillig ${index}`, contact })));
  const seconds = (performance.now() - began) / 1_000;
  const acknowledged = answers.filter((answer) => answer?.ownSignUp);
  const first = await ask('signedUp', { slot });
  const firstMails = await mailsTo(ask, inbox, emails, ending);

  const going = acknowledged.filter(({ ownSignUp }) => ownSignUp.status === 'CONFIRMED').slice(0, GOING);
  const beganCancelling = performance.now();
  const off = await Promise.all(going.map(({ token }) => send(address, agent, 200, CANCEL, { token })));
  const cancelSeconds = (performance.now() - beganCancelling) / 1_000;
  agent.destroy();
  const second = await ask('signedUp', { slot });
  const promoted = second.line.filter(({ turn, status }) => turn > PLACES && status === 'CONFIRMED');
  const allMails = await mailsTo(ask, inbox, emails, ending);
  inbox.thinksMs = thinksMs;
  const told = promoted.filter(({ email }) => allMails[emails.indexOf(email)] === 2).length;
  const seen = {
    sent: PEOPLE,
    acknowledged: acknowledged.length,
    confirmed: first.line.filter(({ status }) => status === 'CONFIRMED').length,
    waiting: first.line.filter(({ status }) => status === 'WAITING').length,
    oversold: Math.max(0, first.taken - first.capacity, second.taken - second.capacity),
    outOfOrder: first.line.filter(({ turn, status }, index) => turn !== index + 1 || (status === 'CONFIRMED') !== index < PLACES).length,
    mails: firstMails.reduce((sum, count) => sum + count, 0),
    mailedOtherThanOnce: firstMails.filter((count) => count !== 1).length,
    cancelled: off.filter((answer) => answer?.ownSignUp?.status === 'CANCELLED').length,
    promoted: promoted.length,
    promotedOutOfOrder: promoted.filter(({ turn }, index) => turn !== PLACES + index + 1).length,
    promotedAndTold: told,
    placesTaken: second.taken,
    seconds,
    cancelSeconds,
  };
  return { ...seen, holds: holds(seen, allMails) };
}

const holds = (seen, allMails) =>
  seen.acknowledged === PEOPLE && seen.confirmed === PLACES && seen.waiting === PEOPLE - PLACES && seen.oversold + seen.outOfOrder + seen.mailedOtherThanOnce + seen.promotedOutOfOrder === 0 &&
  [seen.cancelled, seen.promoted, seen.promotedAndTold].every((count) => count === GOING) && seen.placesTaken === PLACES && allMails.reduce((sum, count) => sum + count, 0) === PEOPLE + GOING;
