import { useCatalogue } from '@samskap/catalogue-web';
import { profileLimits } from '@samskap/partners-contract';
import { DateField, Form, MultiSelect, NumberField, TextArea, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type PartnerFullFragment, UpdatePartnerProfileDocument } from './partners.operations.js';

const codesOf = (terms: readonly { code: string }[] | undefined): string[] => (terms ?? []).map(({ code }) => code);

interface Shown {
  code: string;
  evidence: string;
}

/** The rows for the chosen capabilities; what was written about one stays while it is chosen. */
const shownFor = (codes: readonly string[], before: readonly Shown[]): Shown[] =>
  codes.map((code) => before.find((row) => row.code === code) ?? { code, evidence: '' });

/** Describes what an organisation can do as a partner. */
export function ProfileForm({ partner }: { partner: PartnerFullFragment }) {
  const { t } = useTranslation();
  const update = useWrite(UpdatePartnerProfileDocument);
  const notify = useNotify();
  const navigate = useNavigate();
  const { places, targetGroups, serviceAreas, capabilities } = useCatalogue();
  const { profile } = partner;
  const form = useForm({
    key: `partner-profile-${partner.id}-${profile?.version ?? 0}`,
    initial: {
      about: profile?.about ?? '',
      capabilities: (profile?.capabilities ?? []).map(({ capability, evidence }) => ({ code: capability.code, evidence: evidence ?? '' })),
      places: codesOf(profile?.places),
      targetGroups: codesOf(profile?.targetGroups),
      serviceAreas: codesOf(profile?.serviceAreas),
      capacity: profile?.capacity ?? null,
      availableFrom: profile?.availableFrom ?? '',
      wishes: profile?.wishes ?? '',
    },
    submit: async ({ availableFrom, ...values }, idempotencyKey) => {
      const input = { ...values, idempotencyKey, organisationId: partner.id, version: profile?.version, availableFrom: availableFrom || null };
      return (await update({ input })).updatePartnerProfile;
    },
    done: () => {
      notify(t('partners.edit.done'));
      void navigate(`/partnere/${partner.slug}`);
    },
  });
  const { values } = form;
  const chosen = form.field('capabilities');
  const labelOf = (code: string) => capabilities.find(({ value }) => value === code)?.label ?? code;
  return (
    <Form form={form} submitLabel={t('partners.edit.save')}>
      <TextArea {...form.field('about')} label={t('partners.about')} hint={t('partners.edit.aboutHint')} rows={6} maxLength={profileLimits.about} warnsAboutNames={false} />
      <MultiSelect
        {...chosen}
        value={codesOf(values.capabilities)}
        onChange={(codes) => form.set({ capabilities: shownFor(codes, values.capabilities) })}
        label={t('partners.edit.capabilities')}
        options={capabilities}
        optional
      />
      {form.rows('capabilities', values.capabilities).map((row) => (
        <TextArea
          key={values.capabilities[row.index]?.code}
          {...row.field('evidence')}
          label={t('partners.edit.evidence', { capability: labelOf(values.capabilities[row.index]?.code ?? '') })}
          rows={2}
          maxLength={profileLimits.evidence}
          optional
        />
      ))}
      <MultiSelect {...form.field('places')} label={t('partners.edit.places')} options={places} optional />
      <MultiSelect {...form.field('targetGroups')} label={t('partners.targetGroups')} options={targetGroups} optional />
      <MultiSelect {...form.field('serviceAreas')} label={t('partners.serviceAreas')} options={serviceAreas} optional />
      <NumberField {...form.field('capacity')} label={t('partners.edit.capacity')} unit={t('partners.edit.pilots')} optional />
      <DateField {...form.field('availableFrom')} label={t('partners.edit.availableFrom')} hint={t('partners.edit.availableFromHint')} optional />
      <TextArea {...form.field('wishes')} label={t('partners.wishes')} rows={3} maxLength={profileLimits.wishes} warnsAboutNames={false} optional />
    </Form>
  );
}
