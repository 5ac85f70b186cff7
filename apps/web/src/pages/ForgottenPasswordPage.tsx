import { ForgottenPasswordForm } from '@samskap/identity-web';
import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** A link by which a new password is set; the address comes along from the sign-in page. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { email?: string } | null };
  return (
    <Page title={t('web.forgotten.title')} lead={t('web.forgotten.lead')} crumbs={[{ label: t('web.signIn.title'), to: '/logg-inn' }]} width="text">
      <ForgottenPasswordForm email={state?.email ?? ''} />
    </Page>
  );
}
