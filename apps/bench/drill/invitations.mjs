/** Everyone who has got hold of one invitation's link uses it at once. */
import { Agent, request } from 'node:http';

const ATTEMPTS = 4_000;
/** As many as a busy server has; the rest wait in line for them. */
const CONNECTIONS = 400;
const PATIENCE_MS = 120_000;

const MUTATION = `mutation Accept($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) { organisation { id } userErrors { code } }
}`;

/** One attempt: `accepted`, or in a word why not. */
function attempt(address, agent, token) {
  const body = JSON.stringify({ query: MUTATION, variables: { input: { token, accept: true, name: 'Øvelse', consent: true } } });
  return new Promise((resolve) => {
    const call = request(`${address}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }, timeout: PATIENCE_MS }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(wordFor(response.statusCode, Buffer.concat(parts).toString())));
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve('connection lost'));
    call.end(body);
  });
}

function wordFor(status, text) {
  if (status !== 200) return `HTTP ${status}`;
  const { data, errors } = JSON.parse(text);
  if (data?.answerInvitation?.organisation) return 'accepted';
  return data?.answerInvitation?.userErrors[0]?.code ?? errors?.[0]?.extensions?.code ?? 'no answer';
}

/** Sends them all, and asks the database afterwards. Exactly one may be let in, and every other is told that the invitation is gone. */
export async function acceptTogether({ address }, ask) {
  const invitation = await ask('invite', {});
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const words = await Promise.all(Array.from({ length: ATTEMPTS }, () => attempt(address, agent, invitation.token)));
  const seconds = (performance.now() - began) / 1_000;
  agent.destroy();
  const answers = {};
  for (const word of words) answers[word] = (answers[word] ?? 0) + 1;
  const stored = await ask('joined', invitation);
  const { accepted = 0, INVITATION_GONE: gone = 0 } = answers;
  const once = [accepted, stored.memberships, stored.accounts, stored.events].every((count) => count === 1);
  return { sent: ATTEMPTS, accepted, answers, ...stored, seconds, holds: once && gone === ATTEMPTS - 1 };
}
