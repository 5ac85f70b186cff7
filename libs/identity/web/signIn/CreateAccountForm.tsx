import { apiLanguage, CheckField, Form, TextField, TextLink, useForm, useLanguage, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateAccountDocument } from '../identity.operations.js';
import { MailSent } from './MailSent.js';

/** Name, address and consent; the account comes to be when the link in the mail is opened. */
export function CreateAccountForm({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const create = useWrite(CreateAccountDocument);
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    key: 'create-account',
    initial: { name: '', email: '', consent: false },
    submit: async ({ name, email, consent }) =>
      (await create({ input: { name: name.trim(), email: email.trim(), consent, language: apiLanguage(language), returnTo } })).createAccount,
    done: ({ email }) => setSentTo(email ?? form.values.email),
  });
  if (sentTo) return <MailSent email={sentTo} about="account" onAgain={() => setSentTo(undefined)} />;
  return (
    <Form form={form} submitLabel={t('identity.create.action')}>
      <TextField {...form.field('name')} label={t('identity.name')} autoComplete="name" maxLength={120} />
      <TextField {...form.field('email')} label={t('identity.email')} hint={t('identity.create.emailHint')} type="email" autoComplete="email" />
      <CheckField
        {...form.field('consent')}
        label={t('identity.create.consent')}
        hint={<TextLink to="/personvern">{t('identity.create.more')}</TextLink>}
      />
    </Form>
  );
}
