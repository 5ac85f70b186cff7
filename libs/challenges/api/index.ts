import type { Feature } from '@samskap/platform-api';
import challengesSdl from '@samskap/challenges-contract/challenges.graphql';
import recusalsSdl from '@samskap/challenges-contract/recusals.graphql';
import { challengeAccess, proposalAccess } from './challenge.access.js';
import { challengeColumns } from './challenge.columns.js';
import { Challenge, ChallengeCapability, ChallengeCoOwner, ChallengeCriterion, ChallengePlace, ChallengeTerm } from './challenge.entity.js';
import { challengeMessages } from './challenge.messages.js';
import { challengePage } from './challenge.page.js';
import { challengeReads } from './challenge.reads.js';
import { ChallengesModule } from './challenges.module.js';
import { Challenges1763800300000 } from './migrations/1763800300000-challenges.js';
import { Clarification, Proposal } from './proposal.entity.js';
import { Recusals1764000300000 } from './migrations/1764000300000-recusals.js';
import { proposalReads } from './proposal.reads.js';
import { Recusal } from './recusal.entity.js';
import { recusalReads } from './recusal.reads.js';
import { recusalsConsumer } from './recusals.consumer.js';
import { challengeSides } from './sides.js';
import { Question } from './question.entity.js';

export { Challenge, ChallengeCapability, ChallengeCoOwner, ChallengeCriterion, ChallengePlace, ChallengeTerm, Clarification, Proposal, Question };
export { challengePolicy } from './challenge.policy.js';
export { draftChallenge } from './challenges.service.js';
export { anyWordOf, mostSharedCodes, newestByWords } from './similar.js';
export { challengeStatusIn } from './challenge.lifecycle.js';
export { MapProblem, readMap } from './import/columns.js';
export { importMessages } from './import/import.messages.js';
export { type ImportSettings, importChallenges } from './import/import-challenges.js';
export { insider, proposalPolicy } from './proposal.policy.js';

/** Needs that agencies post, and the proposals that answer them. */
export const challenges: Feature = {
  name: 'challenges',
  sdl: [challengesSdl, recusalsSdl].join('\n'),
  reads: [challengeReads, proposalReads, recusalReads],
  module: ChallengesModule,
  entities: [Challenge, ChallengeTerm, ChallengePlace, ChallengeCoOwner, ChallengeCriterion, ChallengeCapability, Question, Proposal, Clarification, Recusal],
  migrations: [Challenges1763800300000, Recusals1764000300000],
  consumers: [recusalsConsumer],
  messages: challengeMessages,
  pages: [challengePage],
  sides: challengeSides,
  columns: challengeColumns,
  access: [...challengeAccess, ...proposalAccess],
};
