import { type Lifecycle } from '@samskap/platform-api';
import type { ProposalDecision, ProposalStatus } from '@samskap/platform-contract';

export type ProposalVerb = 'update' | 'submit' | 'clarify' | 'answer' | 'decide' | 'withdraw';

export const proposalLifecycle: Lifecycle<ProposalStatus, ProposalVerb> = {
  update: { from: ['DRAFT', 'SHORTLISTED'] },
  submit: { from: ['DRAFT'], to: 'SUBMITTED' },
  clarify: { from: ['SUBMITTED'], to: 'CLARIFYING' },
  answer: { from: ['CLARIFYING'], to: 'SUBMITTED' },
  decide: { from: ['SUBMITTED', 'CLARIFYING', 'SHORTLISTED'] },
  withdraw: { from: ['DRAFT', 'SUBMITTED', 'CLARIFYING', 'SHORTLISTED'], to: 'WITHDRAWN' },
};

/** Where each decision leads. */
export const decided: Record<ProposalDecision, ProposalStatus> = { SHORTLIST: 'SHORTLISTED', ACCEPT: 'ACCEPTED', NOT_CHOOSE: 'NOT_CHOSEN' };

/** Days within which an exploration answers a sketch; a call says its own day. */
export const ANSWER_WITHIN_DAYS = 21;
