import { ProfileForm } from '@samskap/partners-web';
import { Loaded, NotFound, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PartnerToEditDocument } from './partner.operations.js';

/** Describing what one's own organisation can do. */
export function EditPartnerPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(PartnerToEditDocument, { slug });
  return (
    <SignedIn>
      {() => (
        <Loaded read={read}>
          {({ organisation }) =>
            organisation?.viewerCan.updateProfile ? (
              <Page
                title={t('partners.edit.title')}
                lead={t('partners.edit.lead')}
                crumbs={[{ label: organisation.name, to: `/partnere/${slug}` }]}
                width="text"
              >
                <ProfileForm key={organisation.profile?.version ?? 0} partner={organisation} />
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
