import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import { ChallengeCoOwner } from '../challenge.entity.js';
import { Clarification, type Proposal } from '../proposal.entity.js';
import { aChallenge, aProposal } from './challenge.builder.js';

const STATES: Readonly<Record<string, Partial<Proposal>>> = {
  draft: { status: 'DRAFT' },
  sent: { status: 'SUBMITTED' },
  'sent, to a challenge owned together with the foreign agency': { status: 'SUBMITTED' },
  'asked about': { status: 'CLARIFYING' },
  shortlisted: { status: 'SHORTLISTED' },
  accepted: { status: 'ACCEPTED', ideaOwner: 'SHARED', exemption: 'Timepris, forretningshemmelighet', fullText: 'Hele planen.' },
  'not chosen': { status: 'NOT_CHOSEN' },
  'taken back as a draft': { status: 'WITHDRAWN', submittedAt: null },
};

/** A challenge of the owner with one proposal by the other party, in a state; none at all when it is about the first sketch. */
async function proposalIn({ api, owner, party, foreign }: Scene, given: string): Promise<Thing> {
  const challenge = await aChallenge(api, owner);
  const thing = { challengeId: challenge.id, organisationId: party.id };
  if (given.includes('together')) await api.dataSource.getRepository(ChallengeCoOwner).insert({ challengeId: challenge.id, organisationId: foreign.id });
  if (!STATES[given]) return thing;
  const { id } = await aProposal(api, challenge, party, STATES[given]);
  await api.dataSource.getRepository(Clarification).insert({ id: newId(), proposalId: id, question: 'Hvem betaler?', askedBy: owner.leader.id, askedAt: api.clock.now() });
  return { ...thing, id };
}

const confidential = (field: string, selection = '') => ({
  build: proposalIn,
  operation: `query ($id: ID!) { proposal(id: $id) { field: ${field}${selection} } }`,
  seen: ({ proposal: { field: value } }: Json) => [Array.isArray(value) ? value.length > 0 : value !== null],
});

const written = (name: string) => ({
  build: proposalIn,
  operation: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { proposal { id } userErrors { code } } }`,
  variables: ({ id, challengeId, organisationId }: Thing) => ({ input: id ? { id, version: UNREAD_VERSION } : { challengeId, organisationId, title: 'Losen' } }),
  refusedAs: ['NOT_A_MEMBER'],
  of: 'Query.proposal',
});

export const proposalProbes: Probes = {
  'Query.proposal': {
    build: proposalIn,
    operation: 'query ($id: ID!) { proposal(id: $id) { id } }',
    seen: ({ proposal }) => [proposal !== null],
  },
  'Query.proposals': {
    build: proposalIn,
    operation: `query ($challengeId: ID!) {
      challenge(id: $challengeId) { proposals { nodes { id } edges { node { id } } totalCount } proposalCount }
      proposals(first: 100) { nodes { id } totalCount }
    }`,
    seen: ({ challenge, proposals }, { id }) => [
      challenge.proposals.nodes.length === 1,
      challenge.proposals.edges.length === 1,
      challenge.proposals.totalCount === 1,
      challenge.proposalCount === 1,
      proposals.nodes.some((node: Json) => node.id === id),
    ],
  },
  ...Object.fromEntries(['approach', 'needs', 'cost', 'ideaOwner', 'exemption', 'fullText', 'reasons', 'answerBy'].map((field) => [`Proposal.${field}`, confidential(field)])),
  'Proposal.answeredBy': confidential('answeredBy', ' { name }'),
  'Proposal.clarifications': confidential('clarifications', ' { question }'),
  'Mutation.saveProposal': written('saveProposal'),
  'Mutation.submitProposal': written('submitProposal'),
  'Mutation.clarifyProposal': {
    ...written('clarifyProposal'),
    variables: ({ id }, given) => ({ input: { id, version: UNREAD_VERSION, ...(given === 'asked about' ? { answer: 'Vi.' } : { question: 'Hvem betaler?' }) } }),
  },
  'Mutation.decideProposal': {
    ...written('decideProposal'),
    variables: ({ id }) => ({ input: { id, version: UNREAD_VERSION, decision: 'NOT_CHOOSE', reasons: 'Vi valgte en annen.' } }),
  },
  'Mutation.withdrawProposal': { ...written('withdrawProposal'), variables: ({ id }) => ({ input: { id, version: UNREAD_VERSION } }) },
};
