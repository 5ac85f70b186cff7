import { DemoAccountList, MailSentPage, ProviderProblem, Providers, SignInForm, useSignInForm } from '@samskap/identity-web';
import { LinkButton, Page, TextLink, useViewer } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../session/session.js';
import { safePath } from './safePath.js';

/** The ways in: a provider, a link by mail, a password; and back to where one came from. */
export function SignInPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const session = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const back = safePath(params.get('til'));
  const problem = params.get('feil');
  const [sentTo, setSentTo] = useState<string>();
  const form = useSignInForm({
    returnTo: back,
    onLinkSent: setSentTo,
    onSignedIn: () => void Promise.resolve(navigate(back, { replace: true })).then(session.signedIn),
  });

  if (viewer && !session.ended && !form.sending) return problem ? <NotJoined code={problem} /> : <Navigate to={back} replace />;
  if (sentTo) return <MailSentPage email={sentTo} about="signIn" onAgain={() => setSentTo(undefined)} />;
  return (
    <Page title={t('web.signIn.title')} lead={t('web.signIn.lead')} width="text">
      {problem && <ProviderProblem code={problem} />}
      <Providers returnTo={back} />
      <SignInForm form={form} />
      <p>
        {t('web.signIn.new')}{' '}
        <TextLink to={`/konto/ny?til=${encodeURIComponent(back)}`}>{t('web.signIn.create')}</TextLink>
      </p>
      <DemoAccountList chosen={form.values.email} onChoose={(email, password) => form.set({ email, password, way: 'password' })} />
    </Page>
  );
}

/** A provider's account could not be joined to the account one is signed in with. */
function NotJoined({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('web.signIn.title')} width="text">
      <ProviderProblem code={code} />
      <div className="cluster">
        <LinkButton to="/konto">{t('web.signIn.toAccount')}</LinkButton>
      </div>
    </Page>
  );
}
