import { Clarifications, DecideForm, FullTextForm, ProposalActions, ProposalBody, ProposalProgress, ProposalStatusTag } from '@samskap/challenges-web';
import { Alert, langOf, LinkButton, Loaded, NotFound, organisationsOf, Page, Tag, TextLink, useRead, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProposalPageDocument, type ProposalPageQuery } from './proposal.operations.js';

/** One proposal, as its proposer, the agency or everyone may see it. */
export function ProposalPage() {
  const { id = '' } = useParams();
  const read = useRead(ProposalPageDocument, { id });
  return <Loaded read={read}>{({ proposal }) => (proposal ? <Proposal proposal={proposal} /> : <NotFound />)}</Loaded>;
}

type Shown = NonNullable<ProposalPageQuery['proposal']>;

function Proposal({ proposal }: { proposal: Shown }) {
  const { t } = useTranslation();
  const own = organisationsOf(useViewer());
  const { status, kind, title, organisation, challenge, viewerCan } = proposal;
  const isOwner = own.some(({ id }) => id === challenge?.owner?.id);
  // Only the proposer and the agency may read how it would be done; for others there is no progress to tell.
  const insider = isOwner || viewerCan.update || viewerCan.withdraw || own.some(({ id }) => id === organisation?.id) || proposal.approach !== null;
  return (
    <Page
      title={title || t('challenges.proposals.untitled')}
      eyebrow={
        <>
          <ProposalStatusTag status={status} />
          {kind === 'CONTRIBUTION' && <Tag>{t('challenges.kind.CONTRIBUTION')}</Tag>}
          {organisation && <TextLink to={`/partnere/${organisation.slug}`}>{organisation.name}</TextLink>}
        </>
      }
      lead={
        challenge && (
          <>
            {t('challenges.proposal.answers')}{' '}
            <TextLink to={`/utfordringer/${challenge.slug}`} lang={langOf(challenge.language)}>
              {challenge.title}
            </TextLink>
          </>
        )
      }
      crumbs={[
        { label: t('challenges.list.title'), to: '/utfordringer' },
        ...(challenge ? [{ label: challenge.title, to: `/utfordringer/${challenge.slug}` }] : []),
      ]}
      actions={<ProposalActions proposal={proposal} />}
    >
      {status === 'ACCEPTED' && proposal.pilot && <InPilot pilot={proposal.pilot} />}
      {status === 'ACCEPTED' && !proposal.pilot && isOwner && <PlanPilot proposalId={proposal.id} />}
      <div className="split">
        <div>
          {status === 'SHORTLISTED' && viewerCan.update && <FullTextForm proposal={proposal} />}
          <Clarifications proposal={proposal} />
          <ProposalBody proposal={proposal} />
          {viewerCan.decide && <DecideForm proposal={proposal} />}
        </div>
        {insider && (
          <aside>
            <ProposalProgress proposal={proposal} />
          </aside>
        )}
      </div>
    </Page>
  );
}

function PlanPilot({ proposalId }: { proposalId: string }) {
  const { t } = useTranslation();
  return (
    <Alert tone="success" title={t('challenges.nextStep.title')}>
      <div className="stack">
        <p>{t('challenges.nextStep.text')}</p>
        <div>
          <LinkButton to={`/piloter/ny?forslag=${proposalId}`}>{t('challenges.nextStep.action')}</LinkButton>
        </div>
      </div>
    </Alert>
  );
}

function InPilot({ pilot }: { pilot: NonNullable<Shown['pilot']> }) {
  const { t } = useTranslation();
  return (
    <Alert tone="success" title={t('challenges.nextStep.inPilot')}>
      <TextLink to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)}>
        {pilot.title}
      </TextLink>
    </Alert>
  );
}
