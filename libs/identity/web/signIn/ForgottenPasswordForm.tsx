import { Form, TextField, useForm, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { RequestPasswordResetDocument } from '../identity.operations.js';

/** Asks for a link by which a new password is set. */
export function ForgottenPasswordForm({ email, onSent }: { email: string; onSent: (email: string) => void }) {
  const { t } = useTranslation();
  const ask = useWrite(RequestPasswordResetDocument);
  const form = useForm({
    key: 'forgotten-password',
    initial: { email },
    keepsDraft: false,
    submit: async (values) => (await ask({ input: { email: values.email.trim() } })).requestPasswordReset,
    done: (result) => onSent(result.email ?? form.values.email),
  });
  return (
    <Form form={form} submitLabel={t('identity.forgotten.action')}>
      <TextField {...form.field('email')} label={t('identity.email')} type="email" autoComplete="username" />
    </Form>
  );
}
