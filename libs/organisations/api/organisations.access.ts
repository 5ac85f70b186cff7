import { ALWAYS, SIGNED_IN, access } from '@samskap/platform-api';

export const organisationsAccess = [
  ...access(['Query.registerEntry', 'Mutation.registerOrganisation'], { [ALWAYS]: SIGNED_IN }),
  ...access('Query.verificationQueue', { 'waits to be verified': ['administrator'] }),
  ...access(['Mutation.updateOrganisation', 'Mutation.saveUnit', 'Mutation.removeUnit'], {
    verified: ['leader'],
    'waits to be verified': ['leader'],
    suspended: [],
  }),
  ...access('Mutation.judgeOrganisation', { verified: ['administrator'], 'waits to be verified': ['administrator'], suspended: ['administrator'] }),
  ...access(['Organisation.registerEntry', 'Organisation.registeredBy', 'Organisation.statusReason', 'Organisation.proposedName'], { verified: ['member', 'leader', 'administrator'] }),
];
