import { Loaded, NotFound, useRead } from '@samskap/ui';
import { WorkshopView } from '@samskap/workshops-web';
import { useParams } from 'react-router';
import { WorkshopPageDocument } from './workshop.operations.js';

/** One idea workshop. */
export function WorkshopPage() {
  const { slug = '' } = useParams();
  const read = useRead(WorkshopPageDocument, { slug });
  return <Loaded read={read}>{({ workshop }) => (workshop ? <WorkshopView key={workshop.id} workshop={workshop} /> : <NotFound />)}</Loaded>;
}
