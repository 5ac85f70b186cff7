import { RegisterOrganisation } from '@samskap/organisations-web';
import { Page, SignedIn } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Registering an organisation, and becoming its leader. */
export function RegisterOrganisationPage() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {() => (
        <Page title={t('organisations.new.title')} lead={t('organisations.new.lead')} width="text">
          <RegisterOrganisation />
        </Page>
      )}
    </SignedIn>
  );
}
