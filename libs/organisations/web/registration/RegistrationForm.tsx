import { indented, useCatalogue } from '@samskap/catalogue-web';
import { organisationLimits } from '@samskap/organisations-contract';
import type { OrganisationKind } from '@samskap/platform-contract';
import { Alert, Form, Select, TextField, TextLink, useForm, useWrite } from '@samskap/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindField } from './KindField.js';
import { RegisterOrganisationDocument, type RegisterFactsFragment } from '../organisations.operations.js';
import type { Registered } from './RegisterOrganisation.js';

interface RegistrationFormProps {
  number: string;
  entry: RegisterFactsFragment | null;
  /** The way back to another number. */
  cancel: ReactNode;
  onRegistered: (organisation: Registered) => void;
}

const taken = ['ALREADY_REGISTERED', 'NUMBER_OF_UNIT'];

/** What the registers know stands there already; the person corrects it and registers. */
export function RegistrationForm({ number, entry, cancel, onRegistered }: RegistrationFormProps) {
  const { t } = useTranslation();
  const register = useWrite(RegisterOrganisationDocument);
  const { places } = useCatalogue();
  const [isTaken, setTaken] = useState(false);
  const known = entry?.status === 'UNREACHABLE' ? null : entry;
  const form = useForm({
    key: `organisation-registration-${number}`,
    initial: { kind: known?.kind ?? ('' as OrganisationKind | ''), name: known?.name ?? '', place: known?.place?.code ?? '', website: known?.website ?? '' },
    validate: ({ kind, name }) => [
      ...(kind ? [] : [{ code: 'REQUIRED', message: t('organisations.new.kindMissing'), path: ['kind'] }]),
      ...(name.trim() ? [] : [{ code: 'REQUIRED', message: t('organisations.new.nameMissing'), path: ['name'] }]),
    ],
    submit: async ({ kind, name, place, website }, idempotencyKey) => {
      const input = { organisationNumber: number, kind: kind as OrganisationKind, name: name.trim(), place: place || null, website: website.trim() || null, idempotencyKey };
      const { organisation, userErrors } = (await register({ input })).registerOrganisation;
      setTaken(userErrors.some(({ code }) => taken.includes(code)));
      // The number stands in no field of this form.
      return { organisation, userErrors: userErrors.map((error) => (error.path?.[0] === 'organisationNumber' ? { ...error, path: null } : error)) };
    },
    done: ({ organisation }) => organisation && onRegistered(organisation),
  });
  return (
    <Form form={form} submitLabel={t('organisations.new.register')} actions={cancel}>
      {isTaken && (
        <Alert tone="info">
          {t('organisations.new.takenHint')}{' '}
          <TextLink to={`/partnere?tekst=${encodeURIComponent(form.values.name)}`}>{t('organisations.new.takenFind')}</TextLink>
        </Alert>
      )}
      <TextField {...form.field('name')} label={t('organisations.name')} hint={t('organisations.new.nameHint')} maxLength={organisationLimits.name} autoComplete="organization" />
      <KindField {...form.field('kind')} suggested={known?.kind ?? null} />
      <Select {...form.field('place')} label={t('organisations.place')} options={indented(places)} optional />
      <TextField {...form.field('website')} label={t('organisations.website')} type="url" inputMode="url" maxLength={organisationLimits.website} optional />
    </Form>
  );
}
