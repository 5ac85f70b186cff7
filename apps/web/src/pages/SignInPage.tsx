import { Form, Page, TextField, useForm, useRead, useViewer, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../session/session.js';
import { DemoAccountList } from './DemoAccountList.js';
import { safePath } from './safePath.js';
import { DemoAccountsDocument, SignInDocument } from './sign-in.operations.js';

/** E-mail and password, and back to where one came from. */
export function SignInPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const session = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const back = safePath(params.get('til'));
  const signIn = useWrite(SignInDocument);
  const demo = useRead(DemoAccountsDocument, {});

  const form = useForm({
    key: 'sign-in',
    initial: { email: '', password: '' },
    keepsDraft: false,
    submit: async (values) => (await signIn({ input: { email: values.email.trim(), password: values.password } })).signIn,
    done: () => {
      void Promise.resolve(navigate(back, { replace: true })).then(session.signedIn);
    },
  });

  if (viewer && !form.sending) return <Navigate to={back} replace />;
  return (
    <Page title={t('web.signIn.title')} lead={t('web.signIn.lead')} width="text">
      <Form form={form} submitLabel={t('web.signIn.action')}>
        <TextField {...form.field('email')} label={t('web.signIn.email')} type="email" autoComplete="username" />
        <TextField {...form.field('password')} label={t('web.signIn.password')} type="password" autoComplete="current-password" />
      </Form>
      {demo.data && demo.data.instance.demoAccounts.length > 0 && (
        <DemoAccountList
          accounts={demo.data.instance.demoAccounts}
          chosen={form.values.email}
          onChoose={(email) => form.set({ email, password: demoPassword })}
        />
      )}
    </Page>
  );
}

// Known to all: the accounts exist only beside invented content on one's own machine.
const demoPassword = 'samskap-demo';
