import { useCatalogue } from '@samskap/catalogue-web';
import type { SaveServiceInput } from '@samskap/platform-contract';
import { serviceLimits } from '@samskap/services-contract';
import {
  apiLanguage,
  type CurrentViewer,
  Form,
  missing,
  MultiSelect,
  organisationsOf,
  orNull,
  Select,
  TextArea,
  TextField,
  useForm,
  useLanguage,
  useNotify,
  useRead,
  useWrite,
} from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SaveServiceDocument, type ServiceTextFragment, ServiceUnitsDocument } from '../services.operations.js';

const texts = ['forWhom', 'howToRefer', 'telephone', 'email', 'website', 'openingHours', 'waitingTime'] as const;

/** What stands in the form: what is there already, or nothing yet. */
const valuesOf = (service: ServiceTextFragment | null, ownerId: string) => ({
  ownerId: service?.owner?.id ?? ownerId,
  unitId: service?.unit?.id ?? '',
  name: service?.name ?? '',
  summary: service?.summary ?? '',
  forWhom: service?.forWhom ?? '',
  howToRefer: service?.howToRefer ?? '',
  telephone: service?.telephone ?? '',
  email: service?.email ?? '',
  website: service?.website ?? '',
  openingHours: service?.openingHours ?? '',
  waitingTime: service?.waitingTime ?? '',
  places: service?.places.map(({ code }) => code) ?? [],
  targetGroups: service?.targetGroups.map(({ code }) => code) ?? [],
  needs: service?.needs.map(({ code }) => code) ?? [],
});
type Values = ReturnType<typeof valuesOf>;

const inputOf = ({ ownerId: _, unitId, ...values }: Values): SaveServiceInput => ({
  ...values,
  unitId: orNull(unitId),
  ...Object.fromEntries(texts.map((name) => [name, orNull(values[name])])),
});

interface ServiceFormProps {
  viewer: CurrentViewer;
  /** The one to change; null for a new one. */
  service: ServiceTextFragment | null;
}

/** Describes a service: first what people look for, then how to reach it, then where and for whom. */
export function ServiceForm({ viewer, service }: ServiceFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const { places, targetGroups, serviceAreas } = useCatalogue();
  const save = useWrite(SaveServiceDocument);
  const owners = organisationsOf(viewer);
  const [initial] = useState(() => valuesOf(service, owners[0]?.id ?? ''));
  const form = useForm({
    key: `service-${service?.id ?? 'new'}-${service?.version ?? 0}`,
    initial,
    validate: (values) => missing(values, { name: t('services.edit.nameMissing') }),
    submit: async (values, idempotencyKey) => {
      const which = service ? { id: service.id, version: service.version } : { ownerId: values.ownerId, language: apiLanguage(language) };
      return (await save({ input: { ...inputOf(values), ...which, idempotencyKey } })).saveService;
    },
    done: ({ service: saved }) => {
      notify(t(service?.status === 'ACTIVE' ? 'services.edit.saved' : 'services.edit.savedDraft'));
      void navigate(saved ? `/tjenester/${saved.slug}` : '/tjenester');
    },
  });
  const { field, values } = form;
  return (
    <Form form={form} submitLabel={t(service ? 'services.edit.save' : 'services.edit.saveNew')}>
      {!service && owners.length > 1 && (
        <Select {...field('ownerId')} label={t('services.owner')} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <UnitField ownerId={values.ownerId} field={field('unitId')} />
      <TextField {...field('name')} label={t('services.edit.name')} maxLength={serviceLimits.name} autoComplete="off" />
      <TextArea {...field('summary')} label={t('services.edit.summary')} hint={t('services.edit.summaryHint')} maxLength={serviceLimits.summary} />
      <TextField {...field('telephone')} label={t('services.telephone')} hint={t('services.edit.telephoneHint')} type="tel" inputMode="tel" maxLength={serviceLimits.telephone} autoComplete="off" optional />
      <TextField {...field('email')} label={t('services.email')} hint={t('services.edit.emailHint')} type="email" maxLength={serviceLimits.email} autoComplete="off" optional />
      <TextField {...field('website')} label={t('services.edit.website')} type="url" inputMode="url" autoComplete="off" optional />
      <TextField {...field('openingHours')} label={t('services.openingHours')} hint={t('services.edit.openingHoursHint')} maxLength={serviceLimits.openingHours} autoComplete="off" optional />
      <TextField {...field('waitingTime')} label={t('services.waitingTime')} hint={t('services.edit.waitingTimeHint')} maxLength={serviceLimits.waitingTime} autoComplete="off" optional />
      <TextArea {...field('forWhom')} label={t('services.forWhom')} rows={2} maxLength={serviceLimits.forWhom} warnsAboutNames={false} optional />
      <TextArea {...field('howToRefer')} label={t('services.howToRefer')} rows={3} maxLength={serviceLimits.howToRefer} warnsAboutNames={false} optional />
      <MultiSelect {...field('places')} label={t('services.places')} options={places} />
      <MultiSelect {...field('targetGroups')} label={t('services.targetGroups')} options={targetGroups} optional />
      <MultiSelect {...field('needs')} label={t('services.needs')} options={serviceAreas} optional />
    </Form>
  );
}

interface UnitFieldProps {
  ownerId: string;
  field: { id: string; name: string; value: string; onChange: (value: string) => void; error: string | undefined };
}

/** The team within the organisation, where it has any. */
function UnitField({ ownerId, field }: UnitFieldProps) {
  const { t } = useTranslation();
  const { data } = useRead(ServiceUnitsDocument, { ownerId }, { pause: !ownerId });
  const units = data?.organisation?.units ?? [];
  if (units.length === 0) return null;
  return <Select {...field} label={t('services.edit.unit')} placeholder={t('services.edit.noUnit')} options={units.map(({ id, name }) => ({ value: id, label: name }))} optional />;
}
