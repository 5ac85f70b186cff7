import { workshopLimits } from '@samskap/workshops-contract';
import { apiLanguage, Form, missing, RadioCards, TextField, useForm, useLanguage, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { RegisterForWorkshopDocument } from '../workshops.operations.js';

interface RegistrationFormProps {
  workshopId: string;
  /** Says plainly that this is for the waiting list. */
  full: boolean;
  onRegistered: (token: string) => void;
}

interface Values {
  name: string;
  adult: 'YES' | 'NO' | '';
  email: string;
}

/** Two fields, and a third for those who may have reminders. No contact details from anyone under 18. */
export function RegistrationForm({ workshopId, full, onRegistered }: RegistrationFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const register = useWrite(RegisterForWorkshopDocument);
  const form = useForm({
    key: `workshop-register-${workshopId}`,
    initial: { name: '', adult: '', email: '' } as Values,
    validate: (values) => missing(values, { name: t('workshops.register.nameMissing'), adult: t('workshops.register.adultMissing') }),
    submit: async ({ name, adult, email }, idempotencyKey) => {
      const grown = adult === 'YES';
      const input = { idempotencyKey, workshopId, name, adult: grown, email: grown && email.trim() ? email.trim() : null, language: apiLanguage(language) };
      return (await register({ input })).registerForWorkshop;
    },
    done: ({ token }) => {
      if (token) onRegistered(token);
    },
  });
  return (
    <Form form={form} submitLabel={t(full ? 'workshops.register.wait' : 'workshops.register.action')} label={t('workshops.register.title')}>
      <TextField
        {...form.field('name')}
        label={t('workshops.register.name')}
        hint={t('workshops.register.nameHint')}
        autoComplete="name"
        maxLength={workshopLimits.name}
      />
      <RadioCards
        {...form.field('adult')}
        label={t('workshops.register.adult')}
        options={[
          { value: 'YES', label: t('workshops.register.yes') },
          { value: 'NO', label: t('workshops.register.no'), hint: t('workshops.register.noHint') },
        ]}
      />
      {form.values.adult === 'YES' && (
        <TextField
          {...form.field('email')}
          type="email"
          label={t('workshops.register.email')}
          hint={t('workshops.register.emailHint')}
          autoComplete="email"
          maxLength={workshopLimits.email}
          optional
        />
      )}
    </Form>
  );
}
