import { AssignmentForm } from '@samskap/volunteers-web';
import { LinkButton, organisationsOf, Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** Writing an assignment for volunteers, on its own or from the page of an organisation or a pilot. */
export function VolunteerNewPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const from = { ownerId: params.get('organisasjon'), pilotId: params.get('pilot') };
  return (
    <SignedIn>
      {(viewer) => (
        <Page title={t('volunteers.edit.newTitle')} lead={t('volunteers.edit.newLead')} crumbs={[{ label: t('volunteers.title'), to: '/frivillig' }]} width="text">
          {organisationsOf(viewer).length > 0 ? (
            <AssignmentForm viewer={viewer} assignment={null} from={from} />
          ) : (
            <div className="stack">
              <p>{t('volunteers.edit.noOrganisation')}</p>
              <div>
                <LinkButton to="/organisasjoner/ny">{t('volunteers.edit.register')}</LinkButton>
              </div>
            </div>
          )}
        </Page>
      )}
    </SignedIn>
  );
}
