import { Form, PasswordField, useForm, useNotify, useWrite } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SetPasswordDocument } from '../identity.operations.js';
import { Changeable } from './Changeable.js';

interface PasswordRowProps {
  hasPassword: boolean;
  /** So that a password manager knows whose it is. */
  email: string;
}

/** The viewer's password, or the way to get one. */
export function PasswordRow({ hasPassword, email }: PasswordRowProps) {
  const { t } = useTranslation();
  return (
    <Changeable
      term={t('identity.password')}
      value={t(hasPassword ? 'identity.waysIn.hasPassword' : 'identity.waysIn.noPassword')}
      action={t(hasPassword ? 'identity.change.password' : 'identity.change.firstPassword')}
    >
      {(close, cancel) => <PasswordForm hasPassword={hasPassword} email={email} close={close} cancel={cancel} />}
    </Changeable>
  );
}

function PasswordForm({ hasPassword, email, close, cancel }: PasswordRowProps & { close: () => void; cancel: ReactNode }) {
  const { t } = useTranslation();
  const set = useWrite(SetPasswordDocument);
  const notify = useNotify();
  const form = useForm({
    key: 'own-password',
    initial: { currentPassword: '', password: '' },
    keepsDraft: false,
    submit: async ({ currentPassword, password }) =>
      (await set({ input: { password, currentPassword: currentPassword || null } })).setPassword,
    done: () => {
      notify(t('identity.passwordSet'));
      close();
    },
  });
  return (
    <Form form={form} submitLabel={t('identity.change.passwordSave')} label={t('identity.password')} actions={cancel}>
      <input type="hidden" name="username" value={email} autoComplete="username" />
      {hasPassword && <PasswordField {...form.field('currentPassword')} label={t('identity.currentPassword')} autoComplete="current-password" />}
      <PasswordField {...form.field('password')} label={t('identity.newPassword')} hint={t('identity.passwordHint')} autoComplete="new-password" />
    </Form>
  );
}
