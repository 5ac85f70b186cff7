import { Form, TextField, useForm, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestPasswordResetDocument } from '../identity.operations.js';
import { MailSent } from './MailSent.js';

/** Asks for a link by which a new password is set. */
export function ForgottenPasswordForm({ email }: { email: string }) {
  const { t } = useTranslation();
  const ask = useWrite(RequestPasswordResetDocument);
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    key: 'forgotten-password',
    initial: { email },
    keepsDraft: false,
    submit: async (values) => (await ask({ input: { email: values.email.trim() } })).requestPasswordReset,
    done: (result) => setSentTo(result.email ?? form.values.email),
  });
  if (sentTo) return <MailSent email={sentTo} about="password" onAgain={() => setSentTo(undefined)} />;
  return (
    <Form form={form} submitLabel={t('identity.forgotten.action')}>
      <TextField {...form.field('email')} label={t('identity.email')} type="email" autoComplete="username" />
    </Form>
  );
}
