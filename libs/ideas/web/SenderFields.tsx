import { ideaLimits } from '@samskap/ideas-contract';
import { type FieldProps, TextField } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

interface SenderFieldsProps {
  form: { field: (name: 'name' | 'email') => FieldProps<string> };
}

/** Who one is and where to answer; nobody must say either. */
export function SenderFields({ form }: SenderFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="field-pair">
      <TextField {...form.field('email')} label={t('ideas.sendIn.email')} hint={t('ideas.sendIn.emailHint')} type="email" inputMode="email" autoComplete="email" optional />
      <TextField {...form.field('name')} label={t('ideas.sendIn.name')} hint={t('ideas.sendIn.nameHint')} autoComplete="name" maxLength={ideaLimits.name} optional />
    </div>
  );
}
