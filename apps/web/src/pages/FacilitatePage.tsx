import { Loaded, NotFound, SignedIn, useLive, useRead } from '@samskap/ui';
import { hostedByViewer } from '@samskap/workshops-web';
import { LeadBoard, LeadStart } from '@samskap/workshops-web/board';
import { useParams } from 'react-router';
import { FacilitateDocument, type FacilitateQuery, LedBoardByCodeDocument } from './facilitate.operations.js';

/** Where hosts lead the board of a workshop: /verksted/:slug/styring. */
export function FacilitatePage() {
  return <SignedIn>{() => <Facilitate />}</SignedIn>;
}

function Facilitate() {
  const { slug = '' } = useParams();
  const read = useRead(FacilitateDocument, { slug });
  return <Loaded read={read}>{({ workshop }) => (workshop && hostedByViewer(workshop) ? <Led workshop={workshop} /> : <NotFound />)}</Loaded>;
}

type Workshop = NonNullable<FacilitateQuery['workshop']>;

function Led({ workshop }: { workshop: Workshop }) {
  return workshop.status === 'LIVE' && workshop.code ? <Live workshop={workshop} code={workshop.code} /> : <LeadStart workshop={workshop} />;
}

function Live({ workshop, code }: { workshop: Workshop; code: string }) {
  const read = useLive(LedBoardByCodeDocument, { code });
  return <Loaded read={read}>{({ board }) => (board && board.step !== 'DONE' ? <LeadBoard workshop={workshop} board={board} /> : <LeadStart workshop={workshop} over />)}</Loaded>;
}
