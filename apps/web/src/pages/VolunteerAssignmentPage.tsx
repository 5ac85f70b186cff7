import { AssignmentView } from '@samskap/volunteers-web';
import { Loaded, NotFound, useRead } from '@samskap/ui';
import { useParams } from 'react-router';
import { VolunteerAssignmentPageDocument } from './volunteer.operations.js';

/** One assignment for volunteers, and signing up for it. */
export function VolunteerAssignmentPage() {
  const { slug = '' } = useParams();
  const read = useRead(VolunteerAssignmentPageDocument, { slug });
  return <Loaded read={read}>{({ volunteerAssignment }) => (volunteerAssignment ? <AssignmentView assignment={volunteerAssignment} /> : <NotFound />)}</Loaded>;
}
