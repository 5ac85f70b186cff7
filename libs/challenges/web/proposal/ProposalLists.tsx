import type { ProposalStatus } from '@samskap/platform-contract';
import { Card, DateText, EmptyState, Section, Tag, useViewer, organisationsOf } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ChallengeViewFragment, ProposalLineFragment } from '../challenges.operations.js';
import { Recusals } from './Recusals.js';
import { ProposalStatusTag } from '../StatusTags.js';
import { useToClarify } from './useToClarify.js';

interface ProposalsProps {
  challenge: ChallengeViewFragment;
  proposals: readonly ProposalLineFragment[];
}

/** The viewer's own proposals among those they may see. */
export function useOwnProposals(proposals: readonly ProposalLineFragment[]): ProposalLineFragment[] {
  const own = organisationsOf(useViewer()).map(({ id }) => id);
  return proposals.filter(({ organisation }) => organisation && own.includes(organisation.id));
}

/** Proposals as each may see them: one's own, those that the agency has to answer, and those chosen, which are public. */
export function Proposals({ challenge, proposals }: ProposalsProps) {
  const own = useOwnProposals(proposals);
  const agency = organisationsOf(useViewer()).some(({ id }) => id === challenge.owner?.id || challenge.coOwners.some((one) => one.id === id));
  const others = proposals.filter((proposal) => !own.includes(proposal));
  const seesAll = agency || others.some(({ status }) => status !== 'ACCEPTED');
  return (
    <>
      <Recusals recusals={challenge.recusals} />
      <OwnProposals proposals={own} />
      {seesAll ? <ReceivedProposals challenge={challenge} proposals={others} /> : <ChosenProposals proposals={others} />}
    </>
  );
}

function OwnProposals({ proposals }: { proposals: readonly ProposalLineFragment[] }) {
  const { t } = useTranslation();
  if (proposals.length === 0) return null;
  return (
    <Section title={t('challenges.proposals.own')}>
      <ul className="plain-list stack">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ChosenProposals({ proposals }: { proposals: readonly ProposalLineFragment[] }) {
  const { t } = useTranslation();
  if (proposals.length === 0) return null;
  return (
    <Section title={t('challenges.proposals.chosen', { count: proposals.length })}>
      <ul className="plain-list stack">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

// In the order in which someone has to do something about them.
const groups: readonly { key: string; statuses: readonly ProposalStatus[] }[] = [
  { key: 'toAnswer', statuses: ['SUBMITTED'] },
  { key: 'clarifying', statuses: ['CLARIFYING'] },
  { key: 'shortlisted', statuses: ['SHORTLISTED'] },
  { key: 'accepted', statuses: ['ACCEPTED'] },
  { key: 'notChosen', statuses: ['NOT_CHOSEN'] },
  { key: 'withdrawn', statuses: ['WITHDRAWN'] },
];

function ReceivedProposals({ challenge, proposals }: ProposalsProps) {
  const { t } = useTranslation();
  if (challenge.publishedAt === null) return null;
  const sorted = proposals.toSorted((one, other) => Number(other.overdue) - Number(one.overdue));
  return (
    <Section title={t('challenges.proposals.received')}>
      {proposals.length === 0 && (
        <EmptyState title={t('challenges.proposals.noneTitle')}>{t('challenges.proposals.noneText')}</EmptyState>
      )}
      {groups.map(({ key, statuses }) => {
        const here = sorted.filter(({ status }) => statuses.includes(status));
        if (here.length === 0) return null;
        return (
          <Section key={key} level={3} title={`${t(`challenges.proposals.group.${key}`)} (${here.length})`}>
            <ul className="plain-list stack">
              {here.map((proposal) => (
                <li key={proposal.id}>
                  <ProposalCard proposal={proposal} level={4} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Section>
  );
}

/** A proposal in a list, with who owes whom an answer. */
function ProposalCard({ proposal, level = 3 }: { proposal: ProposalLineFragment; level?: 3 | 4 }) {
  const { t } = useTranslation();
  const { id, kind, status, title, summary, organisation } = proposal;
  return (
    <Card
      title={title || t('challenges.proposals.untitled')}
      to={`/forslag/${id}`}
      level={level}
      above={
        <>
          <ProposalStatusTag status={status} />
          {kind === 'CONTRIBUTION' && <Tag>{t('challenges.kind.CONTRIBUTION')}</Tag>}
        </>
      }
      below={<Waiting proposal={proposal} />}
    >
      {organisation && <p className="quiet">{organisation.name}</p>}
      {summary && <p>{summary}</p>}
    </Card>
  );
}

function Waiting({ proposal }: { proposal: ProposalLineFragment }) {
  const { t } = useTranslation();
  const toClarify = useToClarify(proposal);
  const { status, answerBy, answeredBy, overdue, submittedAt } = proposal;
  if (status === 'DRAFT') return <span>{t('challenges.proposals.draftSeen')}</span>;
  if (toClarify) return <span>{toClarify}</span>;
  if (overdue && answerBy)
    return (
      <span className="late">
        {t('challenges.proposals.late')} <DateText value={answerBy} style="short" />
        {answeredBy && ` · ${answeredBy.name}`}
      </span>
    );
  if (answerBy && (status === 'SUBMITTED' || status === 'SHORTLISTED'))
    return (
      <span>
        {answeredBy ? t('challenges.proposals.answerFrom', { name: answeredBy.name }) : t('challenges.proposals.answerBy')}{' '}
        <DateText value={answerBy} style="short" />
      </span>
    );
  if (!submittedAt) return null;
  return (
    <span>
      {t('challenges.proposals.sent')} <DateText value={submittedAt} style="short" />
    </span>
  );
}
