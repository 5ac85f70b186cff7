import { DateText, Timeline, type TimelineStep } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { HandoverStepFragment } from './ideas.operations.js';
import { teamOf } from './teamOf.js';

interface ChainProps {
  idea: {
    sentAt: string;
    answerBy: string;
    answeredAt?: string | null;
    overdue: boolean;
    owner?: { name: string } | null;
    unit?: { name: string } | null;
    handovers: readonly HandoverStepFragment[];
  };
}

/** The way of what was sent in: where it came first, whom it was sent on to and why, and when it is answered. */
export function Chain({ idea }: ChainProps) {
  const { t } = useTranslation();
  const { handovers, answeredAt, answerBy } = idea;
  const first = handovers[0];
  const steps: TimelineStep[] = [
    {
      id: 'sent',
      state: 'done',
      title: t('ideas.chain.sent', { team: first ? teamOf(first.fromUnit, first.fromOrganisation) : teamOf(idea.unit, idea.owner) }),
      when: <DateText value={idea.sentAt} />,
    },
    ...handovers.map(({ id, toUnit, toOrganisation, at, reason }): TimelineStep => ({
      id,
      state: 'done',
      title: t('ideas.chain.passedOn', { team: teamOf(toUnit, toOrganisation) }),
      when: <DateText value={at} />,
      children: <p>{reason}</p>,
    })),
    answeredAt
      ? { id: 'answered', state: 'done', title: t('ideas.chain.answered'), when: <DateText value={answeredAt} /> }
      : { id: 'waiting', state: idea.overdue ? 'overdue' : 'now', title: t('ideas.chain.waiting', { team: teamOf(idea.unit, idea.owner) }), when: <DateText value={answerBy} /> },
  ];
  return <Timeline steps={steps} label={t('ideas.chain.title')} />;
}
