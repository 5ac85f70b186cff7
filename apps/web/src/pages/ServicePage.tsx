import { ServiceView } from '@samskap/services-web';
import { Loaded, NotFound, useRead } from '@samskap/ui';
import { useParams } from 'react-router';
import { ServicePageDocument } from './service.operations.js';

/** One service. */
export function ServicePage() {
  const { slug = '' } = useParams();
  const read = useRead(ServicePageDocument, { slug });
  return <Loaded read={read}>{({ service }) => (service ? <ServiceView service={service} /> : <NotFound />)}</Loaded>;
}
