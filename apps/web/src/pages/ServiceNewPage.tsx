import { ServiceForm } from '@samskap/services-web';
import { LinkButton, organisationsOf, Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Describing a service that one's organisation runs. */
export function ServiceNewPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {(viewer) => (
        <Page title={t('services.edit.newTitle')} lead={t('services.edit.newLead')} crumbs={[{ label: t('services.title'), to: '/tjenester' }]} width="text">
          {organisationsOf(viewer).length > 0 ? (
            <ServiceForm viewer={viewer} service={null} />
          ) : (
            <div className="stack">
              <p>{t('services.edit.noOrganisation')}</p>
              <div>
                <LinkButton to="/organisasjoner/ny">{t('services.edit.register')}</LinkButton>
              </div>
            </div>
          )}
        </Page>
      )}
    </SignedIn>
  );
}
