import { ChallengeForm } from '@samskap/challenges-web';
import { agenciesOf, type CurrentViewer, Loaded, NotFound, SignedIn, useRead } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AgencyPlaceDocument, ChallengeDraftDocument } from './new-challenge.operations.js';

/** The form for a new need. The address carries the draft from its first save, so that a reload goes on with it. */
export function NewChallengePage() {
  return <SignedIn>{(viewer) => <NewChallenge viewer={viewer} />}</SignedIn>;
}

const parameter = 'utkast';

function NewChallenge({ viewer }: { viewer: CurrentViewer }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const id = params.get(parameter);
  // The draft that was there when this form began: one that was made here since is in the form already.
  const [begun, setBegun] = useState({ with: id, now: id, round: 0 });
  if (begun.now !== id) setBegun(id === null ? { with: null, now: null, round: begun.round + 1 } : { ...begun, now: id });

  const crumbs = [{ label: t('challenges.list.title'), to: '/utfordringer' }];
  if (begun.with) return <Draft id={begun.with} viewer={viewer} crumbs={crumbs} />;
  return <Blank key={begun.round} viewer={viewer} crumbs={crumbs} />;
}

/** A new form, at the place of the agency: what the platform knows is not asked for. */
function Blank({ viewer, ...rest }: { viewer: CurrentViewer; crumbs: DraftProps['crumbs'] }) {
  const agency = agenciesOf(viewer)[0]?.id;
  const read = useRead(AgencyPlaceDocument, { id: agency ?? '' }, { pause: !agency });
  const form = (place: string | undefined) => <ChallengeForm viewer={viewer} challenge={null} place={place} carriesDraft {...rest} />;
  if (!agency) return form(undefined);
  return <Loaded read={read}>{({ organisation }) => form(organisation?.place?.code)}</Loaded>;
}

interface DraftProps {
  id: string;
  viewer: CurrentViewer;
  crumbs: { label: string; to: string }[];
}

function Draft({ id, viewer, crumbs }: DraftProps) {
  const read = useRead(ChallengeDraftDocument, { id });
  return (
    <Loaded read={read}>
      {({ challenge }) =>
        challenge?.viewerCan.update ? <ChallengeForm key={challenge.id} viewer={viewer} challenge={challenge} crumbs={crumbs} carriesDraft /> : <NotFound />
      }
    </Loaded>
  );
}
