import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

const PARTIES: readonly ViewerKind[] = ['member', 'leader', 'partyMember', 'partyLeader'];
const LEADERS: readonly ViewerKind[] = ['leader', 'partyLeader'];

/** The owner is an agency and the other party a social enterprise; both are parties. */
export const agreementAccess = [
  ...access('Query.agreement', { draft: PARTIES, 'in force': EVERYONE, 'past its last day': PARTIES, ended: PARTIES }),
  ...access('Mutation.saveAgreement', { 'a new one, in the name of the agency': ['leader'], draft: ['leader'] }),
  ...access('Mutation.agree', { draft: LEADERS }),
  ...access('Mutation.endAgreement', { draft: LEADERS, 'in force': LEADERS }),
  ...access(['Mutation.addCoordinator', 'Mutation.endCoordinator'], { 'in force': ['leader'] }),
];
