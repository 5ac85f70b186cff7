import { accountLimits } from '@samskap/identity-contract';
import { consentTexts } from '@samskap/identity-contract/consents';
import { apiLanguage, CheckField, Form, TextField, TextLink, useForm, useLanguage, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { CreateAccountDocument } from '../identity.operations.js';

interface CreateAccountFormProps {
  /** Where to go when the account is confirmed: a path on this site. */
  returnTo: string;
  /** What is known beforehand, as from a provider. */
  known: { name: string; email: string };
  onSent: (email: string) => void;
}

/** Name, address and consent; the account comes to be when the link in the mail is opened. */
export function CreateAccountForm({ returnTo, known, onSent }: CreateAccountFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const create = useWrite(CreateAccountDocument);
  const form = useForm({
    key: 'create-account',
    initial: { ...known, consent: false },
    submit: async ({ name, email, consent }) =>
      (await create({ input: { name: name.trim(), email: email.trim(), consent, language: apiLanguage(language), returnTo } })).createAccount,
    done: ({ email }) => onSent(email ?? form.values.email),
  });
  return (
    <Form form={form} submitLabel={t('identity.create.action')}>
      <TextField {...form.field('name')} label={t('identity.name')} autoComplete="name" maxLength={accountLimits.name} />
      <TextField {...form.field('email')} label={t('identity.email')} hint={t('identity.create.emailHint')} type="email" autoComplete="email" />
      <CheckField
        {...form.field('consent')}
        label={consentTexts.ACCOUNT.texts[apiLanguage(language)]}
        hint={<TextLink to="/personvern">{t('identity.create.more')}</TextLink>}
      />
    </Form>
  );
}
