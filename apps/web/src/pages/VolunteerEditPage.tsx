import { AssignmentForm } from '@samskap/volunteers-web';
import { Loaded, NotFound, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VolunteerAssignmentToEditDocument } from './volunteer.operations.js';

/** Changing an assignment for volunteers. */
export function VolunteerEditPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(VolunteerAssignmentToEditDocument, { slug });
  return (
    <SignedIn>
      {(viewer) => (
        <Loaded read={read}>
          {({ volunteerAssignment: assignment }) =>
            assignment?.viewerCan.update ? (
              <Page
                title={t('volunteers.edit.changeTitle')}
                crumbs={[
                  { label: t('volunteers.title'), to: '/frivillig' },
                  { label: assignment.title, to: `/frivillig/${slug}` },
                ]}
                width="text"
              >
                <AssignmentForm key={assignment.version} viewer={viewer} assignment={assignment} />
              </Page>
            ) : (
              <NotFound />
            )
          }
        </Loaded>
      )}
    </SignedIn>
  );
}
