import { CreateAccountForm, MailSentPage } from '@samskap/identity-web';
import { Page, signInPath, TextLink } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { newAccountFrom } from './newAccountFrom.js';
import { safePath } from './safePath.js';

/** A new account: name, address, consent, and a mail to confirm it. */
export function CreateAccountPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { hash } = useLocation();
  const back = safePath(params.get('til'));
  const { returnTo, known } = newAccountFrom({ provider: params.get('fra'), back, hash });
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo) return <MailSentPage email={sentTo} about="account" onAgain={() => setSentTo(undefined)} />;
  return (
    <Page title={t('web.newAccount.title')} lead={t('web.newAccount.lead')} width="text">
      <CreateAccountForm returnTo={returnTo} known={known} onSent={setSentTo} />
      <p>
        {t('web.newAccount.has')} <TextLink to={signInPath(back)}>{t('web.signIn.action')}</TextLink>
      </p>
    </Page>
  );
}
