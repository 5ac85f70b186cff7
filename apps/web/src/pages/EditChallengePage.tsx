import { ChallengeForm, OpenChallengeForm } from '@samskap/challenges-web';
import { Loaded, NotFound, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChallengeDraftDocument } from './new-challenge.operations.js';

/** The same form on a need that exists. */
export function EditChallengePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(ChallengeDraftDocument, { id });
  return (
    <SignedIn>
      {(viewer) => (
        <Loaded read={read}>
          {({ challenge }) => {
            if (!challenge?.viewerCan.update) return <NotFound />;
            const crumbs = [
              { label: t('challenges.list.title'), to: '/utfordringer' },
              { label: challenge.title, to: `/utfordringer/${challenge.slug}` },
            ];
            return challenge.status === 'PUBLISHED' ? (
              <OpenChallengeForm key={challenge.id} challenge={challenge} crumbs={crumbs} />
            ) : (
              <ChallengeForm key={challenge.id} viewer={viewer} challenge={challenge} crumbs={crumbs} />
            );
          }}
        </Loaded>
      )}
    </SignedIn>
  );
}
