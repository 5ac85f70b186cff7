/** Many who propose at once, and who try again with the same key until they have an answer, as the web does. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

const MUTATION = `mutation Submit($input: SubmitProposalInput!) {
  submitProposal(input: $input) { proposal { id status } userErrors { code path } }
}`;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;

/** One proposal of each member, spread over the challenges, with a key of its own. */
export const callsOf = ({ members, challenges }) => members.map(({ organisation, token }, index) => {
  const challengeId = challenges[index % challenges.length];
  const text = { title: 'Et forslag', summary: 'Vi prøver sammen.', approach: 'Tre måneder, to kvelder i uka.' };
  return { organisation, token, input: { idempotencyKey: randomUUID(), challengeId, organisationId: organisation, ...text } };
});

/** One attempt: `{ id }` when it was acknowledged, else `{ failure }`. */
async function attempt(address, { token, input }) {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `samskap=${token}` },
      body: JSON.stringify({ query: MUTATION, variables: { input } }),
      signal: AbortSignal.timeout(15_000),
    });
    const { data, errors } = await response.json();
    const answer = data?.submitProposal;
    if (answer?.proposal) return { id: answer.proposal.id };
    if (answer) return { failure: answer.userErrors[0].code, final: true };
    return { failure: errors?.[0]?.extensions?.code ?? `HTTP ${response.status}` };
  } catch (error) {
    return { failure: error.name === 'TimeoutError' ? 'no answer' : 'connection lost' };
  }
}

/**
 * Sends all calls at once, each again with the same key until it is acknowledged. `onAcknowledged` hears how many are, so far.
 * Returns for each call its id and whether it was acknowledged without being sent again, and all failures by kind.
 */
export async function sendAll(address, calls, onAcknowledged) {
  const failures = {};
  let acknowledged = 0;
  const results = await Promise.all(calls.map(async (call) => {
    const until = Date.now() + PATIENCE_MS;
    for (let tries = 1; Date.now() < until; tries += 1) {
      const { id, failure, final } = await attempt(address, call);
      if (id) {
        onAcknowledged((acknowledged += 1));
        return { ...call, id, tries };
      }
      failures[failure] = (failures[failure] ?? 0) + 1;
      if (final) break;
      await pause(PAUSE_MS);
    }
    return { ...call, id: null };
  }));
  return { results, failures };
}
