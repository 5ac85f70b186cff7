import type { Probes, Scene, Thing } from '@samskap/identity-api/testing/scene';
import { UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import { ChallengeCoOwner } from '../challenge.entity.js';
import { Question } from '../question.entity.js';
import { Recusal } from '../recusal.entity.js';
import { aChallenge } from './challenge.builder.js';

const STATES: Readonly<Record<string, Parameters<typeof aChallenge>[2]>> = {
  draft: { status: 'DRAFT' },
  'draft, owned together with the foreign agency': { status: 'DRAFT' },
  'waits for a leader': { status: 'AWAITING_APPROVAL' },
  published: { status: 'PUBLISHED' },
  'a call past its deadline': { status: 'CLOSED' },
  resolved: { status: 'RESOLVED' },
  'taken back after it was open': { status: 'WITHDRAWN' },
  'taken back as a draft': { status: 'WITHDRAWN', publishedAt: null },
};

/** A challenge of the owner in a state, with a title of its own and a question. */
async function challengeIn({ api, owner, foreign }: Scene, given: string): Promise<Thing> {
  const title = `Behov ${newId()}`;
  const { id, slug } = await aChallenge(api, owner, { ...STATES[given], title });
  if (given.includes('together')) await api.dataSource.getRepository(ChallengeCoOwner).insert({ challengeId: id, organisationId: foreign.id });
  const questionId = newId();
  await api.dataSource.getRepository(Question).insert({ id: questionId, challengeId: id, askedBy: owner.member.id, text: 'Hvor mange?', askedAt: api.clock.now() });
  return { id, slug, title, ownerId: owner.id, questionId };
}

/** A challenge that the other party has proposed to, so that the coordinator with ties is shut out. */
async function recused({ api, owner, party, viewers }: Scene): Promise<Thing> {
  const { id } = await aChallenge(api, owner);
  await api.dataSource.getRepository(Recusal).insert({ id: newId(), challengeId: id, personId: viewers.tiedCoordinator!.id, becauseId: party.id, since: api.clock.now() });
  return { id };
}

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const step = (name: string, rest = '') => ({
  build: challengeIn,
  operation: `mutation ($id: ID!) { ${name}(input: { id: $id, version: ${UNREAD_VERSION}${rest} }) { challenge { id } userErrors { code } } }`,
  of: 'Query.challenge',
});

export const challengeProbes: Probes = {
  'Query.challenge': {
    build: challengeIn,
    operation: 'query ($id: ID!, $slug: String!) { challenge(id: $id) { id questions { id } } bySlug: challenge(slug: $slug) { id } }',
    seen: ({ challenge, bySlug }) => [challenge?.questions.length === 1, bySlug !== null],
  },
  'Query.challenges': {
    build: challengeIn,
    operation: `query ($ownerId: ID!, $title: String!) {
      challenges(filter: { text: $title }) { nodes { id } edges { node { id } } totalCount }
      organisation(id: $ownerId) { challenges(first: 100, filter: { text: $title }) { nodes { id } totalCount } }
    }`,
    seen: ({ challenges, organisation }, { id }) => [
      holds(challenges.nodes, id),
      holds(challenges.edges.map((edge: Json) => edge.node), id),
      challenges.totalCount === 1,
      holds(organisation.challenges.nodes, id),
      organisation.challenges.totalCount === 1,
    ],
  },
  'Challenge.contact': {
    build: challengeIn,
    operation: 'query ($id: ID!) { challenge(id: $id) { contact { name } } }',
    seen: ({ challenge }) => [challenge.contact !== null],
  },
  'Challenge.recusals': {
    build: recused,
    operation: 'query ($id: ID!) { challenge(id: $id) { recusals { id } } }',
    seen: ({ challenge }) => [challenge.recusals.length === 1],
  },
  'Recusal.because': {
    build: recused,
    operation: 'query ($id: ID!) { challenge(id: $id) { recusals { because { id } } } }',
    seen: ({ challenge }) => [challenge.recusals.some((recusal: Json) => recusal.because !== null)],
  },
  'Mutation.createChallenge': {
    build: async ({ owner }) => ({ ownerId: owner.id }),
    operation: 'mutation ($ownerId: ID!) { createChallenge(input: { ownerId: $ownerId, title: "Veien tilbake" }) { challenge { id } userErrors { code } } }',
    refusedAs: ['NOT_AN_AGENCY_MEMBER'],
  },
  'Mutation.updateChallenge': step('updateChallenge'),
  'Mutation.recommendChallenge': step('recommendChallenge'),
  'Mutation.publishChallenge': step('publishChallenge'),
  'Mutation.resolveChallenge': step('resolveChallenge', ', outcome: "Det ble en tjeneste."'),
  'Mutation.withdrawChallenge': step('withdrawChallenge', ', reason: "Vi fant en annen vei."'),
  'Mutation.askQuestion': {
    build: challengeIn,
    operation: 'mutation ($id: ID!) { askQuestion(input: { challengeId: $id, text: "Hvor mange?" }) { question { id } userErrors { code } } }',
    of: 'Query.challenge',
  },
  'Mutation.answerQuestion': {
    build: challengeIn,
    operation: 'mutation ($questionId: ID!) { answerQuestion(input: { id: $questionId, answer: "Fire." }) { question { id } userErrors { code } } }',
    of: 'Query.challenge',
  },
};
