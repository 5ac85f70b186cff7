import { useCatalogue } from '@samskap/catalogue-web';
import { assignmentLimits } from '@samskap/volunteers-contract';
import type { AssignmentConfirmation } from '@samskap/platform-contract';
import { CheckField, type FormState, MultiSelect, NumberField, RadioCards, TextArea } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { AssignmentValues } from './assignmentValues.js';

const confirmations: readonly AssignmentConfirmation[] = ['AUTOMATIC', 'CONTACT'];

/** Whom it is for, what volunteers get, and what they are asked for. */
export function Requirements({ form }: { form: FormState<AssignmentValues> }) {
  const { t } = useTranslation();
  const { targetGroups } = useCatalogue();
  return (
    <div className="form">
      <MultiSelect {...form.field('targetGroups')} label={t('volunteers.targetGroups')} options={targetGroups} optional />
      <TextArea {...form.field('training')} label={t('volunteers.training')} rows={2} maxLength={assignmentLimits.training} warnsAboutNames={false} optional />
      <TextArea {...form.field('expenses')} label={t('volunteers.expenses')} hint={t('volunteers.edit.expensesHint')} rows={2} maxLength={assignmentLimits.expenses} warnsAboutNames={false} optional />
      <NumberField {...form.field('minimumAge')} label={t('volunteers.edit.minimumAge')} unit={t('volunteers.edit.years')} optional />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('volunteers.edit.papers')}</legend>
        <CheckField {...form.field('policeCertificate')} label={t('volunteers.edit.policeCertificate')} hint={t('volunteers.edit.policeCertificateHint')} />
        <CheckField {...form.field('confidentiality')} label={t('volunteers.edit.confidentiality')} />
      </fieldset>
      {form.values.policeCertificate ? (
        <p className="quiet">{t('volunteers.edit.certificateMeansContact')}</p>
      ) : (
        <RadioCards
          {...form.field('confirmation')}
          label={t('volunteers.edit.confirmation')}
          options={confirmations.map((value) => ({ value, label: t(`volunteers.confirmation.${value}`), hint: t(`volunteers.confirmationHint.${value}`) }))}
        />
      )}
    </div>
  );
}
