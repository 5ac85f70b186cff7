import { pilotLimits } from '@samskap/pilots-contract';
import { Alert, atRows, DateField, Form, langOf, missing, orNull, TextArea, TextField, useForm, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { namedPartners, newPartner, partnerRowsOf, partnersOf } from './partnerRow.js';
import { PartnerRows } from './PartnerRows.js';
import { type PilotFullFragment, UpdatePilotDocument } from './pilots.operations.js';
import { useOrganisationOptions } from './useOrganisationOptions.js';
import { useStepDone } from './useStepDone.js';

/** Changes the plan, or adjusts a running pilot within its frame, which then asks why. */
export function AdjustForm({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const update = useWrite(UpdatePilotDocument);
  const planned = pilot.status === 'PLANNED';
  const organisations = useOrganisationOptions(pilot.partners.map(({ organisation }) => organisation));
  const form = useForm({
    key: `pilot-adjust-${pilot.id}-${pilot.version}`,
    initial: {
      title: pilot.title,
      summary: pilot.summary,
      learningQuestion: pilot.learningQuestion ?? '',
      frame: pilot.frame ?? '',
      startsOn: pilot.startsOn ?? '',
      endsOn: pilot.endsOn ?? '',
      partners: partnerRowsOf(pilot.partners),
      reason: '',
    },
    validate: (values) => (planned ? [] : missing(values, { reason: t('pilots.adjust.reasonMissing') })),
    submit: async ({ title, summary, learningQuestion, frame, startsOn, endsOn, partners, reason }, idempotencyKey) => {
      const own = planned ? { frame: orNull(frame), startsOn: orNull(startsOn) } : { reason };
      const input = {
        idempotencyKey,
        id: pilot.id,
        version: pilot.version,
        title,
        summary,
        learningQuestion: orNull(learningQuestion),
        endsOn: orNull(endsOn),
        partners: partnersOf(partners),
        ...own,
      };
      const payload = (await update({ input })).updatePilot;
      return { ...payload, userErrors: atRows(payload.userErrors, 'partners', namedPartners(partners)) };
    },
    done: useStepDone(pilot.slug, t('pilots.adjust.done')),
  });
  return (
    <Form form={form} submitLabel={t('pilots.adjust.save')}>
      {!planned && pilot.frame && (
        <Alert title={t('pilots.frame')}>
          <p lang={langOf(pilot.language)}>{pilot.frame}</p>
        </Alert>
      )}
      {!planned && <TextArea {...form.field('reason')} label={t('pilots.adjust.reason')} hint={t('pilots.adjust.reasonHint')} rows={3} maxLength={pilotLimits.reason} />}
      <TextField {...form.field('title')} label={t('pilots.plan.name')} />
      <TextArea {...form.field('summary')} label={t('pilots.plan.summary')} maxLength={pilotLimits.summary} />
      <TextArea
        {...form.field('learningQuestion')}
        label={t('pilots.learningQuestion')}
        rows={3}
        maxLength={pilotLimits.learningQuestion}
        warnsAboutNames={false}
        optional={planned}
      />
      {planned && (
        <>
          <TextArea {...form.field('frame')} label={t('pilots.frame')} hint={t('pilots.frameHint')} rows={3} maxLength={pilotLimits.frame} warnsAboutNames={false} optional />
          <DateField {...form.field('startsOn')} label={t('pilots.startsOn')} optional />
        </>
      )}
      <DateField {...form.field('endsOn')} label={t('pilots.endsOn')} optional={planned} />
      <PartnerRows
        rows={form.rows('partners', form.values.partners)}
        organisations={organisations}
        onAdd={() => form.set({ partners: [...form.values.partners, newPartner] })}
      />
    </Form>
  );
}
