import { ForgottenPasswordForm, MailSentPage } from '@samskap/identity-web';
import { Page } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** A link by which a new password is set; the address comes along from the sign-in page. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation();
  const { state } = useLocation() as { state: { email?: string } | null };
  const [email, setEmail] = useState(state?.email ?? '');
  const [sent, setSent] = useState(false);
  if (sent) return <MailSentPage email={email} about="password" onAgain={() => setSent(false)} />;
  return (
    <Page title={t('web.forgotten.title')} lead={t('web.forgotten.lead')} crumbs={[{ label: t('web.signIn.title'), to: '/logg-inn' }]} width="text">
      <ForgottenPasswordForm
        email={email}
        onSent={(address) => {
          setEmail(address);
          setSent(true);
        }}
      />
    </Page>
  );
}
