import { Button, Form, PasswordField, TextField, useForm, useWrite } from '@samskap/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeEmailDocument } from '../identity.operations.js';
import { MailSent } from '../signIn/MailSent.js';
import { Changeable } from './Changeable.js';

interface EmailRowProps {
  email: string;
  /** An address that waits to be confirmed. */
  pending: string | null;
  hasPassword: boolean;
}

/** The address that mails go to and that the viewer signs in with. */
export function EmailRow({ email, pending, hasPassword }: EmailRowProps) {
  const { t } = useTranslation();
  const value = (
    <>
      {email}
      {pending && <p className="quiet">{t('identity.change.pending', { email: pending })}</p>}
    </>
  );
  return (
    <Changeable term={t('identity.email')} value={value} action={t('identity.change.email')}>
      {(close, cancel) => <EmailForm hasPassword={hasPassword} close={close} cancel={cancel} />}
    </Changeable>
  );
}

function EmailForm({ hasPassword, close, cancel }: { hasPassword: boolean; close: () => void; cancel: ReactNode }) {
  const { t } = useTranslation();
  const change = useWrite(ChangeEmailDocument);
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    key: 'own-email',
    initial: { email: '', currentPassword: '' },
    keepsDraft: false,
    submit: async ({ email, currentPassword }, idempotencyKey) =>
      (await change({ input: { email: email.trim(), currentPassword: currentPassword || null, idempotencyKey } })).changeEmail,
    done: () => setSentTo(form.values.email.trim()),
  });
  if (sentTo) {
    return (
      <div className="stack">
        <MailSent email={sentTo} about="email" onAgain={() => setSentTo(undefined)} />
        <div className="cluster">
          <Button variant="tertiary" onClick={close}>
            {t('ui.close')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Form form={form} submitLabel={t('identity.change.emailSend')} label={t('identity.change.email')} actions={cancel}>
      <TextField {...form.field('email')} label={t('identity.change.newEmail')} hint={t('identity.change.emailHint')} type="email" autoComplete="email" />
      {hasPassword && <PasswordField {...form.field('currentPassword')} label={t('identity.currentPassword')} autoComplete="current-password" />}
    </Form>
  );
}
