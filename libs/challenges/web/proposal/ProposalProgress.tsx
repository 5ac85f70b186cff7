import { DateText, Prose, RelativeTime, Section, Timeline, type TimelineStep } from '@samskap/ui';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProposalViewFragment } from '../challenges.operations.js';
import { useToClarify } from './useToClarify.js';

/** The way of a proposal: sent, clarified, shortlisted, decided; who answers, and by when. */
export function ProposalProgress({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  return (
    <Section title={t('challenges.progress.title')}>
      <Timeline label={t('challenges.progress.title')} steps={stepsOf(proposal, t)} />
    </Section>
  );
}

const decidedStates = ['ACCEPTED', 'NOT_CHOSEN'];

function stepsOf(proposal: ProposalViewFragment, t: TFunction): TimelineStep[] {
  const { status, submittedAt, clarifications } = proposal;
  const steps: TimelineStep[] = [];
  if (status === 'DRAFT') steps.push({ id: 'draft', state: 'now', title: t('challenges.progress.draft'), children: t('challenges.progress.draftText') });
  steps.push({
    id: 'sent',
    state: submittedAt ? 'done' : 'next',
    title: t('challenges.progress.sent'),
    when: submittedAt && <DateText value={submittedAt} style="time" />,
  });
  if (clarifications.length > 0) {
    const waits = status === 'CLARIFYING';
    steps.push({
      id: 'clarified',
      state: waits ? 'now' : 'done',
      title: t('challenges.progress.clarified'),
      when: <DateText value={clarifications.at(-1)?.askedAt ?? ''} style="short" />,
      children: waits && <ToClarify proposal={proposal} />,
    });
  }
  if (status === 'WITHDRAWN') return [...steps, { id: 'withdrawn', state: 'done', title: t('challenges.progress.withdrawn') }];
  if (status === 'SHORTLISTED') steps.push({ id: 'shortlisted', state: 'done', title: t('challenges.progress.shortlisted'), when: <Decided proposal={proposal} /> });
  steps.push(decisionStep(proposal, t));
  return steps;
}

function decisionStep(proposal: ProposalViewFragment, t: TFunction): TimelineStep {
  const { status, reasons, overdue, submittedAt } = proposal;
  if (decidedStates.includes(status))
    return {
      id: 'decided',
      state: 'done',
      title: t(`challenges.progress.${status}`),
      when: <Decided proposal={proposal} />,
      children: reasons && <Prose text={reasons} />,
    };
  const waiting = submittedAt && status !== 'CLARIFYING';
  return {
    id: 'decided',
    state: overdue ? 'overdue' : waiting ? 'now' : 'next',
    title: t('challenges.progress.decision'),
    // While the proposer is asked, nobody else owes an answer.
    when: status !== 'CLARIFYING' && <AnswerBy proposal={proposal} />,
    children: (
      <>
        {status === 'SHORTLISTED' && reasons && <Prose text={reasons} />}
        {overdue && proposal.viewerCan.withdraw && <p>{t('challenges.progress.overdue')}</p>}
      </>
    ),
  };
}

function ToClarify({ proposal }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  return useToClarify(proposal) ?? t('challenges.progress.clarifying');
}

function Decided({ proposal: { decidedAt } }: { proposal: ProposalViewFragment }) {
  return decidedAt && <DateText value={decidedAt} style="short" />;
}

function AnswerBy({ proposal: { answerBy, answeredBy } }: { proposal: ProposalViewFragment }) {
  const { t } = useTranslation();
  if (!answerBy) return null;
  return (
    <>
      {answeredBy ? t('challenges.proposals.answerFrom', { name: answeredBy.name }) : t('challenges.proposals.answerBy')}{' '}
      <DateText value={answerBy} /> (<RelativeTime value={answerBy} />)
    </>
  );
}
