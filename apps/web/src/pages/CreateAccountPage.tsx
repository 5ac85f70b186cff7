import { CreateAccountForm } from '@samskap/identity-web';
import { Page, signInPath, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { safePath } from './safePath.js';

/** A new account: name, address, consent, and a mail to confirm it. */
export function CreateAccountPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const back = safePath(params.get('til'));
  return (
    <Page title={t('web.newAccount.title')} lead={t('web.newAccount.lead')} width="text">
      <CreateAccountForm returnTo={back} />
      <p>
        {t('web.newAccount.has')} <TextLink to={signInPath(back)}>{t('web.signIn.action')}</TextLink>
      </p>
    </Page>
  );
}
