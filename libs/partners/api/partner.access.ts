import { EVERYONE, access } from '@samskap/platform-api';

export const partnerAccess = [
  ...access('Query.solution', {
    'of an organisation that is verified': EVERYONE,
    'of one that waits to be verified': ['member', 'leader', 'administrator'],
    'of one that is suspended': ['administrator'],
  }),
  ...access('Mutation.saveSolution', { 'a new one': ['member', 'leader'], 'of an organisation that is verified': ['member', 'leader'] }),
  ...access('Mutation.updatePartnerProfile', { 'of an organisation that is verified': ['leader'], 'of one that waits to be verified': ['leader'], 'of one that is suspended': [] }),
];
