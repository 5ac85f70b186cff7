import { ALWAYS, EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

/** Everyone at the organisation whose turn it is, and those who coordinate it. */
const TEAM: readonly ViewerKind[] = ['member', 'leader', 'coordinator', 'tiedCoordinator'];

/** Whoever belongs to it answers and sends on. */
const ANSWERING: readonly ViewerKind[] = ['member', 'leader'];

const SEEN = {
  'waiting, by the common door': TEAM,
  'waiting, sent by a member of the other party': [...TEAM, 'partyMember'],
  'sent on to the agency by the other party': TEAM,
  'a question with its answer': TEAM,
  'of a workshop that is over': EVERYONE,
  'an idea with its answer': EVERYONE,
} as const satisfies Record<string, readonly ViewerKind[]>;

export const ideaAccess = [
  ...access(['Query.idea', 'Query.ideas'], SEEN),
  ...access(['Idea.sentBy', 'Idea.senderName', 'Idea.senderEmail'], { 'an idea with its answer': ANSWERING }),
  ...access('Query.sentIdea', { 'with its token': EVERYONE, 'with another token': [] }),
  ...access(['Query.doors', 'Query.door'], { [ALWAYS]: EVERYONE }),
  ...access('Organisation.ideaFigures', { [ALWAYS]: ['leader', 'coordinator', 'tiedCoordinator', 'administrator'] }),
  ...access('Mutation.submitIdea', { 'by the common door': EVERYONE, 'to change a running pilot': EVERYONE, 'to the agency': ANSWERING }),
  ...access(['Mutation.answerIdeas', 'Mutation.passOnIdea'], { 'waiting, by the common door': ANSWERING, 'waiting, sent by a member of the other party': ANSWERING }),
  ...access('Mutation.answerIdeas', { 'an idea with its answer': ANSWERING }),
  ...access('Mutation.saveDoor', { 'for the place of the agency': ['leader', 'administrator'], 'for everywhere else': ['administrator'] }),
  ...access('Mutation.closeDoor', { 'of the agency': ['leader', 'administrator'] }),
  ...access('Mutation.forgetIdeaSender', { 'with its token': EVERYONE }),
];
