import { SignUpLists } from '@samskap/volunteers-web';
import { Loaded, NotFound, Page, PrintButton, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VolunteerSignUpsDocument } from './volunteer.operations.js';

/** Who has signed up for an assignment, for the organisation that is responsible. */
export function VolunteerSignUpsPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(VolunteerSignUpsDocument, { slug });
  return (
    <SignedIn>
      {() => (
        <Loaded read={read}>
          {({ volunteerAssignment: assignment }) =>
            assignment?.viewerCan.update ? (
              <Page
                title={t('volunteers.people.title', { title: assignment.title })}
                lead={t('volunteers.people.lead')}
                crumbs={[
                  { label: t('volunteers.title'), to: '/frivillig' },
                  { label: assignment.title, to: `/frivillig/${slug}` },
                ]}
                actions={<PrintButton />}
              >
                <SignUpLists assignment={assignment} />
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
