import type { ProposalStatus } from '@samskap/platform-contract';
import { organisationsOf, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

interface Clarified {
  status: ProposalStatus;
  /** The answer of the agency is owed by a day that only those who are in it may read. */
  answerBy: string | null;
  organisation: { id: string } | null;
}

/** Who answers what the agency has asked, said to whoever reads it; nothing while nothing is asked, or to those outside. */
export function useToClarify({ status, answerBy, organisation }: Clarified): string | null {
  const { t } = useTranslation();
  const own = organisationsOf(useViewer()).some(({ id }) => id === organisation?.id);
  if (status !== 'CLARIFYING' || !answerBy) return null;
  return t(own ? 'challenges.proposals.youClarify' : 'challenges.proposals.theyClarify');
}
