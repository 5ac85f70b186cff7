import { Button, Form, PasswordField, TextField, TextLink, useForm, useWrite } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestSignInLinkDocument, SignInDocument } from '../identity.operations.js';
import { rememberWay, type Way, wayOfLastTime } from './rememberedWay.js';

/** What the sign-in form holds. */
export interface SignInValues {
  email: string;
  password: string;
  way: Way;
}

interface SignInOptions {
  /** Where to go afterwards: a path on this site. */
  returnTo: string;
  onSignedIn: () => void;
  onLinkSent: (email: string) => void;
}

/** Signs in by password, or asks for a link by mail; which of them stands in `values.way`. */
export function useSignInForm({ returnTo, onSignedIn, onLinkSent }: SignInOptions) {
  const signIn = useWrite(SignInDocument);
  const askForLink = useWrite(RequestSignInLinkDocument);
  return useForm<SignInValues, { email?: string | null; userErrors: { code: string; message: string; path?: string[] | null }[] }>({
    key: 'sign-in',
    initial: { email: '', password: '', way: wayOfLastTime() },
    keepsDraft: false,
    submit: async ({ way, password, ...typed }) => {
      const email = typed.email.trim();
      if (way === 'password') return (await signIn({ input: { email, password } })).signIn;
      return (await askForLink({ input: { email, returnTo } })).requestSignInLink;
    },
    done: ({ email }) => (email ? onLinkSent(email) : onSignedIn()),
  });
}

/** E-mail address first; then a link by mail, or a password for those who have one. */
export function SignInForm({ form }: { form: ReturnType<typeof useSignInForm> }) {
  const { t } = useTranslation();
  const { way, email } = form.values;
  const turned = useRef(false);
  const next = form.field(way === 'password' && email ? 'password' : 'email').id;
  useEffect(() => {
    if (turned.current) document.getElementById(next)?.focus();
    turned.current = false;
  }, [way, next]);
  const turnTo = (other: Way) => {
    turned.current = true;
    rememberWay(other);
    form.set({ way: other, password: '' });
  };
  const other = way === 'password' ? 'link' : 'password';
  return (
    <Form
      form={form}
      submitLabel={t(`identity.signIn.${way}`)}
      actions={
        <Button variant="secondary" onClick={() => turnTo(other)} data-way={other}>
          {t(`identity.signIn.use.${other}`)}
        </Button>
      }
    >
      <TextField {...form.field('email')} label={t('identity.email')} type="email" autoComplete="username" />
      {way === 'password' && (
        <div className="stack">
          <PasswordField {...form.field('password')} label={t('identity.password')} autoComplete="current-password" />
          <p>
            <TextLink to="/glemt-passord" state={{ email: email.trim() }}>
              {t('identity.signIn.forgotten')}
            </TextLink>
          </p>
        </div>
      )}
    </Form>
  );
}
