import { ProposalForm } from '@samskap/challenges-web';
import { Alert, type CurrentViewer, Loaded, NotFound, organisationsOf, Page, SignedIn, TextLink, useRead } from '@samskap/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { NewProposalDocument, type NewProposalQuery } from './new-proposal.operations.js';

/** The form for a sketch. */
export function NewProposalPage() {
  return <SignedIn>{(viewer) => <NewProposal viewer={viewer} />}</SignedIn>;
}

const parameter = 'utkast';

function NewProposal({ viewer }: { viewer: CurrentViewer }) {
  const { id = '' } = useParams();
  // Those who propose are seldom agencies: an organisation that contributes comes first.
  const [organisation, setOrganisation] = useState(
    () => organisationsOf(viewer).toSorted((one, other) => Number(one.kind === 'PUBLIC_AGENCY') - Number(other.kind === 'PUBLIC_AGENCY'))[0]?.id ?? '',
  );
  const read = useRead(NewProposalDocument, { challenge: id, organisation }, { keepsLast: true });
  return (
    <Loaded read={read}>
      {(data) =>
        data.challenge ? <Begin viewer={viewer} data={data} organisation={organisation} onOrganisation={setOrganisation} /> : <NotFound />
      }
    </Loaded>
  );
}

interface BeginProps {
  viewer: CurrentViewer;
  data: NewProposalQuery;
  organisation: string;
  onOrganisation: (id: string) => void;
}

function Begin({ viewer, data, organisation, onOrganisation }: BeginProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [draftId] = useState(params.get(parameter));
  const { challenge } = data;
  const [begunWith] = useState(() => challenge?.proposals.nodes.find(({ id }) => id === draftId) ?? null);
  const [alreadySent] = useState(() => (draftId ? undefined : challenge?.proposals.nodes.find(({ status }) => status !== 'WITHDRAWN')));
  if (!challenge) return <NotFound />;
  const crumbs = [
    { label: t('challenges.list.title'), to: '/utfordringer' },
    { label: challenge.title, to: `/utfordringer/${challenge.slug}` },
  ];
  const mine = organisationsOf(viewer).filter(({ id }) => id !== challenge.owner?.id);
  if (mine.length === 0)
    return (
      <Stopped title={t('challenges.proposal.title')} heading={t('challenges.proposal.noOrganisation.title')} text={t('challenges.proposal.noOrganisation.text')} crumbs={crumbs}>
        <TextLink to={`/utfordringer/${challenge.slug}`}>{t('challenges.proposal.toChallenge')}</TextLink>
      </Stopped>
    );
  if (alreadySent)
    return (
      <Stopped title={t('challenges.proposal.title')} heading={t('challenges.proposal.already.title')} text={t('challenges.proposal.already.text')} crumbs={crumbs}>
        <TextLink to={`/forslag/${alreadySent.id}`}>{alreadySent.title || t('challenges.proposals.untitled')}</TextLink>
      </Stopped>
    );
  return (
    <ProposalForm
      viewer={viewer}
      challenge={challenge}
      proposal={begunWith}
      organisationId={organisation}
      onOrganisation={onOrganisation}
      solutions={data.organisation?.solutions ?? []}
      crumbs={crumbs}
    />
  );
}

interface StoppedProps {
  title: string;
  heading: string;
  text: string;
  crumbs: { label: string; to: string }[];
  children: ReactNode;
}

function Stopped({ title, heading, text, crumbs, children }: StoppedProps) {
  return (
    <Page title={title} crumbs={crumbs} width="text">
      <Alert tone="info" title={heading}>
        <p>{text}</p>
        {children}
      </Alert>
    </Page>
  );
}
