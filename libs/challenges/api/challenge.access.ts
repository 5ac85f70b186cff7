import { EVERYONE, SIGNED_IN, type ViewerKind, access } from '@samskap/platform-api';

/** The agency, and those who coordinate it. */
const AGENCY: readonly ViewerKind[] = ['member', 'leader', 'coordinator', 'tiedCoordinator'];

export const challengeAccess = [
  ...access(['Query.challenge', 'Query.challenges'], {
    draft: AGENCY,
    'draft, owned together with the foreign agency': [...AGENCY, 'foreignLeader'],
    'waits for a leader': AGENCY,
    published: EVERYONE,
    'a call past its deadline': EVERYONE,
    resolved: EVERYONE,
    'taken back after it was open': EVERYONE,
    'taken back as a draft': AGENCY,
  }),
  ...access('Challenge.contact', { published: SIGNED_IN }),
  ...access('Challenge.recusals', { 'the other party has proposed': ['member', 'leader', 'tiedCoordinator', 'administrator'] }),
  ...access('Recusal.because', { 'the other party has proposed': ['member', 'leader', 'administrator'] }),
  ...access('Mutation.createChallenge', { 'for the agency': ['member', 'leader'] }),
  ...access('Mutation.updateChallenge', {
    draft: ['member', 'leader'],
    'draft, owned together with the foreign agency': ['member', 'leader'],
    'waits for a leader': ['member', 'leader'],
    published: ['leader'],
  }),
  ...access('Mutation.recommendChallenge', { draft: ['member', 'leader'] }),
  ...access('Mutation.publishChallenge', { draft: ['leader'], 'draft, owned together with the foreign agency': ['leader'], 'waits for a leader': ['leader'] }),
  ...access('Mutation.resolveChallenge', { published: ['leader'], 'a call past its deadline': ['leader'] }),
  ...access('Mutation.withdrawChallenge', { draft: ['member', 'leader'], 'waits for a leader': ['leader'], published: ['leader'] }),
  ...access('Mutation.askQuestion', { draft: AGENCY, published: SIGNED_IN }),
  ...access('Mutation.answerQuestion', { draft: ['member', 'leader'], published: ['member', 'leader'] }),
];

const PROPOSER: readonly ViewerKind[] = ['partyMember', 'partyLeader'];

/** Proposer and agency; a coordinator with ties steps aside. */
const INSIDERS: readonly ViewerKind[] = [...PROPOSER, 'member', 'leader', 'coordinator'];

const CONFIDENTIAL = ['approach', 'needs', 'cost', 'ideaOwner', 'exemption', 'fullText', 'reasons', 'answerBy', 'answeredBy', 'clarifications'];

export const proposalAccess = [
  ...access(['Query.proposal', 'Query.proposals'], {
    draft: PROPOSER,
    sent: INSIDERS,
    'sent, to a challenge owned together with the foreign agency': [...INSIDERS, 'foreignLeader'],
    'asked about': INSIDERS,
    shortlisted: INSIDERS,
    accepted: EVERYONE,
    'not chosen': INSIDERS,
    'taken back as a draft': PROPOSER,
  }),
  ...access(
    CONFIDENTIAL.map((field) => `Proposal.${field}`),
    { accepted: INSIDERS },
  ),
  ...access('Mutation.saveProposal', { 'a first sketch, in the name of the other party': PROPOSER, draft: PROPOSER, shortlisted: PROPOSER }),
  ...access('Mutation.submitProposal', { 'a first sketch, in the name of the other party': PROPOSER, draft: PROPOSER }),
  ...access('Mutation.clarifyProposal', { 'sent': ['member', 'leader'], 'asked about': PROPOSER }),
  ...access('Mutation.decideProposal', {
    sent: ['leader'],
    'sent, to a challenge owned together with the foreign agency': ['leader'],
    'asked about': ['leader'],
    shortlisted: ['leader'],
  }),
  ...access('Mutation.withdrawProposal', { draft: PROPOSER, sent: PROPOSER, 'asked about': PROPOSER, shortlisted: PROPOSER }),
];
