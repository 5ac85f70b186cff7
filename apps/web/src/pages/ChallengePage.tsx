import {
  ChallengeActions,
  ChallengeFacts,
  ChallengeStatusTag,
  ChallengeText,
  langOf,
  OwnerPanel,
  Proposals,
  Questions,
  SimilarThings,
  useOwnProposals,
} from '@samskap/challenges-web';
import { Loaded, NotFound, Page, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChallengePageDocument, type ChallengePageQuery } from './challenge.operations.js';

/** One need. */
export function ChallengePage() {
  const { slug = '' } = useParams();
  const read = useRead(ChallengePageDocument, { slug });
  return <Loaded read={read}>{({ challenge }) => (challenge ? <Challenge challenge={challenge} /> : <NotFound />)}</Loaded>;
}

const beforePublishing = ['DRAFT', 'AWAITING_APPROVAL'];

function Challenge({ challenge }: { challenge: NonNullable<ChallengePageQuery['challenge']> }) {
  const { t } = useTranslation();
  const proposals = challenge.proposals.nodes;
  const own = useOwnProposals(proposals);
  return (
    <Page
      title={challenge.title}
      lang={langOf(challenge.language)}
      eyebrow={
        <>
          <ChallengeStatusTag status={challenge.status} route={challenge.route} />
          <span>{challenge.owner?.name}</span>
        </>
      }
      crumbs={[{ label: t('challenges.list.title'), to: '/utfordringer' }]}
      actions={<ChallengeActions challenge={challenge} proposed={own.length > 0} />}
    >
      {beforePublishing.includes(challenge.status) && (
        <OwnerPanel challenge={challenge}>
          <SimilarThings challengeId={challenge.id} />
        </OwnerPanel>
      )}
      <div className="split">
        <div>
          <ChallengeText challenge={challenge} />
          <Proposals challenge={challenge} proposals={proposals} />
          <Questions challenge={challenge} />
        </div>
        <aside>
          <ChallengeFacts challenge={challenge} />
        </aside>
      </div>
    </Page>
  );
}
