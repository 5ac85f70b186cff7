import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

const LEADER: readonly ViewerKind[] = ['leader'];

/** By state of the organisation: those who lead it, verified or not; nobody acts for one that is suspended. */
const LEADERS = { verified: LEADER, 'waits to be verified': LEADER, suspended: [] } as const;

export const memberAccess = [
  ...access('Query.invitation', { 'waits, asked with its token': EVERYONE, 'sent anew, asked with the old token': [], 'out of date': [], used: [], withdrawn: [] }),
  ...access('Organisation.invitations', { verified: LEADER, 'without a leader': ['administrator'] }),
  ...access('Organisation.standIns', { verified: ['member', 'leader'] }),
  ...access('Membership.email', { verified: ['leader', 'administrator'] }),
  ...access(['Mutation.inviteMember', 'Mutation.withdrawInvitation'], { ...LEADERS, 'without a leader': ['administrator'] }),
  ...access(['Mutation.changeMember', 'Mutation.removeMember', 'Mutation.handOverLeadership', 'Mutation.nameStandIn', 'Mutation.endStandIn'], LEADERS),
  ...access('Mutation.answerInvitation', { 'to somebody else, by id': [] }),
];
