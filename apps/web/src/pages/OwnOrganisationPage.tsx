import { OwnDoors } from '@samskap/ideas-web';
import { OrganisationStatusTag, OwnOrganisation } from '@samskap/organisations-web';
import { Loaded, NotFound, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { OwnOrganisationPageDocument } from './own-organisation.operations.js';

/** An organisation as its own people see it. */
export function OwnOrganisationPage() {
  return <SignedIn>{() => <Inside />}</SignedIn>;
}

function Inside() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const navigate = useNavigate();
  const read = useRead(OwnOrganisationPageDocument, { slug });
  return (
    <Loaded read={read}>
      {({ organisation }) =>
        // Whoever may see its people may see the page: its own, its coordinators, administrators.
        organisation && (organisation.members.length > 0 || organisation.viewerCan.inviteMembers) ? (
          <Page
            title={t('organisations.own.title')}
            lead={t('organisations.own.lead', { name: organisation.name })}
            eyebrow={<OrganisationStatusTag status={organisation.status} />}
            crumbs={[{ label: organisation.name, to: `/partnere/${slug}` }]}
            width="text"
          >
            <OwnOrganisation organisation={organisation} onLeft={() => void navigate('/min-side')} />
            <OwnDoors organisationId={organisation.id} isAgency={organisation.kind === 'PUBLIC_AGENCY'} />
          </Page>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}
