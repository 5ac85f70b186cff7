import { Account } from '@samskap/identity-web';
import { Page, SignedIn, useNotify } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../session/session.js';
import { LanguageSwitch } from '../shell/LanguageSwitch.js';
import { safePath } from './safePath.js';

/** The viewer's own account. */
export function AccountPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const notify = useNotify();
  const [params] = useSearchParams();
  const toJoin = { key: params.get('knytt'), back: safePath(params.get('til') ?? '/konto') };
  const leave = async () => {
    await navigate('/');
    session.signedOut();
    notify(t('web.account.erased'));
  };
  return (
    <SignedIn>
      {() => (
        <Page title={t('web.account.title')} lead={t('web.account.lead')} width="text">
          <Account language={<LanguageSwitch />} toJoin={toJoin} onErased={() => void leave()} />
        </Page>
      )}
    </SignedIn>
  );
}
