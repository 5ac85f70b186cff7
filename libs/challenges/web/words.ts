import type { ChallengeStatus, ProcurementRoute, ProposalStatus } from '@samskap/platform-contract';
import type { Tone } from '@samskap/ui';

export const procurementRoutes: readonly ProcurementRoute[] = [
  'COOPERATION',
  'BELOW_THRESHOLD',
  'INNOVATION_PARTNERSHIP',
  'START_OFF',
  'PRE_COMMERCIAL',
  'DESIGN_CONTEST',
];

export const challengeTones: Record<ChallengeStatus, Tone> = {
  DRAFT: 'neutral',
  AWAITING_APPROVAL: 'warning',
  PUBLISHED: 'success',
  CLOSED: 'neutral',
  RESOLVED: 'accent',
  WITHDRAWN: 'neutral',
};

export const proposalTones: Record<ProposalStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  CLARIFYING: 'warning',
  SHORTLISTED: 'accent',
  ACCEPTED: 'success',
  NOT_CHOSEN: 'neutral',
  WITHDRAWN: 'neutral',
};
