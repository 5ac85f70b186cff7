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
  ...access('Query.mailLink', { 'with its token': EVERYONE, 'without its token': [] }),
  ...access(['Mutation.openMailLink', 'Mutation.requestSignInLink', 'Mutation.requestPasswordReset', 'Mutation.createAccount'], { [ALWAYS]: EVERYONE }),
  ...access('Mutation.setPassword', { 'by a link': EVERYONE, 'by the session': SIGNED_IN }),
  ...access(['Mutation.changeEmail', 'Mutation.updateMe', 'Mutation.endSession'], { [ALWAYS]: SIGNED_IN }),
  ...access(['Query.accounts', 'Mutation.suspendAccount', 'Mutation.setAdministrator'], { [ALWAYS]: ['administrator'] }),
  ...access('Mutation.chooseLanguage', { [ALWAYS]: SIGNED_IN }),
];
