import type { IdeaOwner, ProposalKind, SaveProposalInput } from '@samskap/platform-contract';
import type { OfferedSolutionFragment, ProposalTextFragment } from '../challenges.operations.js';

/** What the form for a sketch holds; empty is ''. */
export interface ProposalValues {
  organisationId: string;
  kind: ProposalKind | '';
  solutionId: string;
  title: string;
  summary: string;
  approach: string;
  needs: string;
  cost: string;
  ideaOwner: IdeaOwner | '';
  exemption: string;
}

/** An empty sketch on behalf of an organisation. */
export const emptyProposal = (organisationId: string): ProposalValues => ({
  organisationId,
  kind: 'SOLUTION',
  solutionId: '',
  title: '',
  summary: '',
  approach: '',
  needs: '',
  cost: '',
  ideaOwner: '',
  exemption: '',
});

/** The form of a sketch that exists. */
export const proposalValuesOf = (proposal: ProposalTextFragment): ProposalValues => ({
  organisationId: proposal.organisation?.id ?? '',
  kind: proposal.kind,
  solutionId: proposal.solution?.id ?? '',
  title: proposal.title,
  summary: proposal.summary,
  approach: proposal.approach ?? '',
  needs: proposal.needs ?? '',
  cost: proposal.cost ?? '',
  ideaOwner: proposal.ideaOwner ?? '',
  exemption: proposal.exemption ?? '',
});

/** What a solution fills in; what is written already stays. */
export function fromSolution(values: ProposalValues, solution: OfferedSolutionFragment): Partial<ProposalValues> {
  return {
    solutionId: solution.id,
    title: values.title || solution.title,
    summary: values.summary || solution.summary,
    approach: values.approach || solution.how,
    needs: values.needs || (solution.needs ?? ''),
    cost: values.cost || (solution.price ?? ''),
  };
}

type Told = Omit<SaveProposalInput, 'id' | 'version' | 'challengeId' | 'organisationId' | 'idempotencyKey'>;

/** What the API is told. The solution is named only when the sketch begins: its text is in the form already. */
export function proposalInputOf({ kind, solutionId, ideaOwner, organisationId: _owner, ...texts }: ProposalValues): Told {
  return { ...texts, kind: kind || 'SOLUTION', solutionId: solutionId || null, ideaOwner: ideaOwner || null };
}

/** Whether anything is written. */
export const hasText = ({ title, summary, approach, needs, cost }: ProposalValues): boolean =>
  [title, summary, approach, needs, cost].some((text) => text.trim() !== '');

/** The screen of the form that a field stands on. */
export const proposalStepOf = (field: string | undefined): number =>
  field !== undefined && ['needs', 'cost', 'ideaOwner', 'exemption'].includes(field) ? 2 : 1;
