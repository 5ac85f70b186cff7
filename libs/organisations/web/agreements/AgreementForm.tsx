import { agreementLimits } from '@samskap/organisations-contract/agreements';
import { DateField, Form, MultiSelect, type Option, osloToday, TextArea, TextField, useForm, useNotify, useRead, useWrite } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgreementFullFragment, PossiblePartiesDocument, SaveAgreementDocument } from '../organisations.operations.js';

interface AgreementFormProps {
  /** The organisation on whose behalf it is written. */
  organisationId: string;
  /** The draft to change. */
  agreement?: AgreementFullFragment;
  cancel?: ReactNode;
  onSaved: (id: string) => void;
}

/** Writes an agreement, or changes a draft: then the other parties agree anew. */
export function AgreementForm({ organisationId, agreement, cancel, onSaved }: AgreementFormProps) {
  const { t } = useTranslation();
  const save = useWrite(SaveAgreementDocument);
  const notify = useNotify();
  const chosen = (agreement?.parties ?? []).flatMap(({ organisation }) => (organisation && organisation.id !== organisationId ? [organisation] : []));
  const options = usePossibleParties(organisationId, chosen);
  const form = useForm({
    key: agreement ? `agreement-${agreement.id}-${agreement.version}` : `agreement-new-${organisationId}`,
    initial: {
      title: agreement?.title ?? '',
      parties: chosen.map(({ id }) => id),
      scope: agreement?.scope ?? '',
      meetings: agreement?.meetings ?? '',
      startsOn: agreement?.startsOn ?? osloToday(),
      endsOn: agreement?.endsOn ?? '',
    },
    validate: ({ startsOn }) => (startsOn ? [] : [{ code: 'REQUIRED', message: t('organisations.chooseDay'), path: ['startsOn'] }]),
    submit: async ({ meetings, endsOn, ...values }, idempotencyKey) => {
      const input = { ...values, id: agreement?.id ?? null, version: agreement?.version ?? null, organisationId, meetings: meetings || null, endsOn: endsOn || null, idempotencyKey };
      return (await save({ input })).saveAgreement;
    },
    done: (result) => {
      notify(t('organisations.agreement.saved'));
      if (result.agreement) onSaved(result.agreement.id);
    },
  });
  return (
    <Form form={form} submitLabel={t(agreement ? 'organisations.save' : 'organisations.agreement.save')} actions={cancel}>
      <TextField {...form.field('title')} label={t('organisations.agreement.name')} hint={t('organisations.agreement.nameHint')} maxLength={agreementLimits.title} />
      <MultiSelect {...form.field('parties')} label={t('organisations.agreement.others')} options={options} />
      <TextArea {...form.field('scope')} label={t('organisations.agreement.scope')} hint={t('organisations.agreement.scopeHint')} rows={6} maxLength={agreementLimits.scope} />
      <TextArea {...form.field('meetings')} label={t('organisations.agreement.meetings')} hint={t('organisations.agreement.meetingsHint')} rows={2} maxLength={agreementLimits.meetings} warnsAboutNames={false} optional />
      <div className="field-pair">
        <DateField {...form.field('startsOn')} label={t('organisations.firstDay')} />
        <DateField {...form.field('endsOn')} label={t('organisations.lastDay')} hint={t('organisations.agreement.endHint')} min={form.values.startsOn} optional />
      </div>
    </Form>
  );
}

/** Verified organisations but one's own, by name, with those that are chosen already. */
function usePossibleParties(organisationId: string, chosen: readonly { id: string; name: string }[]): Option[] {
  const read = useRead(PossiblePartiesDocument, {});
  const found = (read.data?.organisations.nodes ?? []).filter(({ id }) => id !== organisationId);
  const missing = chosen.filter(({ id }) => !found.some((other) => other.id === id));
  return [...missing, ...found].map(({ id, name }) => ({ value: id, label: name }));
}
