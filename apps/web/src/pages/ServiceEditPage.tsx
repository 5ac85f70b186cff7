import { ServiceForm } from '@samskap/services-web';
import { Loaded, NotFound, Page, SignedIn, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ServiceToEditDocument } from './service.operations.js';

/** Changing what is said of a service. */
export function ServiceEditPage() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const read = useRead(ServiceToEditDocument, { slug });
  return (
    <SignedIn>
      {(viewer) => (
        <Loaded read={read}>
          {({ service }) =>
            service?.viewerCan.update ? (
              <Page
                title={t('services.edit.changeTitle')}
                crumbs={[
                  { label: t('services.title'), to: '/tjenester' },
                  { label: service.name, to: `/tjenester/${slug}` },
                ]}
                width="text"
              >
                <ServiceForm key={service.version} viewer={viewer} service={service} />
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
