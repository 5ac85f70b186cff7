import type { ChallengeRoute, ChallengeStatus, ProposalStatus } from '@samskap/platform-contract';
import { StatusTag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { challengeTones, proposalTones } from './words.js';

/** Where a need stands. Open means different things for an exploration and a call, and says so. */
export function ChallengeStatusTag({ status, route }: { status: ChallengeStatus; route: ChallengeRoute }) {
  const { t } = useTranslation();
  const text = status === 'PUBLISHED' ? t(`challenges.open.${route}`) : t(`challenges.status.${status}`);
  return <StatusTag tone={challengeTones[status]}>{text}</StatusTag>;
}

/** Where a proposal stands. */
export function ProposalStatusTag({ status }: { status: ProposalStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={proposalTones[status]}>{t(`challenges.proposalStatus.${status}`)}</StatusTag>;
}
