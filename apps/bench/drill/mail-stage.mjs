/** Writes that each must send one mail, while the API is killed twice: among the writes, and among the mails. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startSamskap } from '../servers/processes.mjs';

const MUTATION = `mutation Invite($input: InviteMemberInput!) { inviteMember(input: $input) { organisation { id } userErrors { code } } }`;
const TRIES = 200;
const PAUSE_MS = 250;
/** A mail that was taken by a process that is gone is taken up by another after two minutes. */
const MAILED_WITHIN_MS = 240_000;
/** Mails under way at once in one process: so many may have left without its knowing, each time it is killed. */
const LANES = 4;
const KILLS = 2;

/** Each leader invites one person by an address of its own; again with the same key until it is acknowledged. */
async function invite(address, { organisation, token, email }) {
  const input = { idempotencyKey: randomUUID(), organisationId: organisation, email, role: 'MEMBER' };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const headers = { 'content-type': 'application/json', cookie: `samskap=${token}` };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: MUTATION, variables: { input } }), signal: AbortSignal.timeout(15_000) })
      .then((response) => response.json(), () => null);
    const problem = answer?.data?.inviteMember?.userErrors[0]?.code;
    if (problem) throw new Error(`inviteMember was refused: ${problem}`);
    if (answer?.data?.inviteMember) return;
    await pause(PAUSE_MS);
  }
  throw new Error('inviteMember was never acknowledged');
}

/** How many writes there were, and what became of their mail. `ask('mailed', …)` looks into the database. */
export async function killBetweenWriteAndMail(server, world, environment, { inbox, ask }) {
  const calls = world.members.map((member) => ({ ...member, email: `${randomUUID()}@drill.example` }));
  const emails = calls.map(({ email }) => email);
  let current = server;
  let kills = Promise.resolve();
  const strike = () => {
    kills = kills.then(async () => {
      await current.kill();
      current = await startSamskap(environment, { port: server.port });
    });
  };
  let acknowledged = 0;
  inbox.onMail = once((count) => count >= emails.length / 2, strike);
  const onAcknowledged = once((count) => count >= emails.length * 0.3, strike);
  await Promise.all(calls.map(async (call) => {
    await invite(server.address, call);
    onAcknowledged((acknowledged += 1));
  }));
  const until = Date.now() + MAILED_WITHIN_MS;
  let stored = await ask('mailed', { emails });
  while (stored.waiting > 0 && Date.now() < until) {
    await pause(2_000);
    stored = await ask('mailed', { emails });
  }
  await kills;
  const messages = emails.map((email) => inbox.received.get(email) ?? []);
  const lost = messages.filter((ids) => ids.length === 0).length;
  const doubled = messages.filter((ids) => ids.length > 1);
  const told = doubled.every((ids) => new Set(ids).size === 1);
  const holds = lost === 0 && stored.waiting === 0 && stored.asked === emails.length && told && doubled.length <= LANES * KILLS;
  return { server: current, written: acknowledged, ...stored, mailed: emails.length - lost, lost, doubled: doubled.length, holds };
}

/** Does it the first time that the count is enough. */
function once(enough, act) {
  let done = false;
  return (count) => {
    if (done || !enough(count)) return;
    done = true;
    act();
  };
}
