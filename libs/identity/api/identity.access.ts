import { ALWAYS, EVERYONE, SIGNED_IN, access } from '@samskap/platform-api';

export const identityAccess = [
  ...access(['Query.organisation', 'Query.organisations'], {
    verified: EVERYONE,
    'waits to be verified': ['member', 'leader', 'administrator'],
    suspended: ['administrator'],
  }),
  ...access('Organisation.members', { verified: ['member', 'leader', 'coordinator', 'tiedCoordinator', 'administrator'] }),
  ...access('Query.viewer', { [ALWAYS]: SIGNED_IN }),
  ...access(['Mutation.signIn', 'Mutation.signOut'], { [ALWAYS]: EVERYONE }),
  ...access('Mutation.chooseLanguage', { [ALWAYS]: SIGNED_IN }),
];
