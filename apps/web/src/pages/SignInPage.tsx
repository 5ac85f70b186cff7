import { DemoAccountList, MailSent, Providers, SignInForm, useSignInForm } from '@samskap/identity-web';
import { Alert, LinkButton, Page, TextLink, useViewer } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../session/session.js';
import { backFromProvider } from './backFromProvider.js';
import { safePath } from './safePath.js';

/** The ways in: a provider, a link by mail, a password; and back to where one came from. */
export function SignInPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const session = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const back = safePath(params.get('til'));
  const problem = backFromProvider(params.get('feil'));
  const [sentTo, setSentTo] = useState<string>();
  const form = useSignInForm({
    returnTo: back,
    onLinkSent: setSentTo,
    onSignedIn: () => void Promise.resolve(navigate(back, { replace: true })).then(session.signedIn),
  });

  if (viewer && !session.ended && !form.sending) return problem ? <NotJoined problem={problem} /> : <Navigate to={back} replace />;
  if (sentTo) {
    return (
      <Page title={t('web.signIn.title')} width="text">
        <MailSent email={sentTo} about="signIn" onAgain={() => setSentTo(undefined)} />
      </Page>
    );
  }
  return (
    <Page title={t('web.signIn.title')} lead={t('web.signIn.lead')} width="text">
      {problem && <Alert tone="danger">{t(`web.signIn.problem.${problem}`)}</Alert>}
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
function NotJoined({ problem }: { problem: NonNullable<ReturnType<typeof backFromProvider>> }) {
  const { t } = useTranslation();
  return (
    <Page title={t('web.signIn.title')} width="text">
      <Alert tone="danger">{t(`web.signIn.problem.${problem}`)}</Alert>
      <div className="cluster">
        <LinkButton to="/konto">{t('web.signIn.toAccount')}</LinkButton>
      </div>
    </Page>
  );
}
