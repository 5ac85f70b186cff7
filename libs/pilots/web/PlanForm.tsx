import { pilotLimits } from '@samskap/pilots-contract';
import type { Language } from '@samskap/platform-contract';
import { agenciesOf, atRows, type CurrentViewer, DateField, Form, missing, orNull, osloToday, Select, TextArea, TextField, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { monthsAfter } from './days.js';
import { namedPartners, newPartner, partnersOf, type PartnerRow } from './partnerRow.js';
import { PartnerRows } from './PartnerRows.js';
import { PlanPilotDocument } from './pilots.operations.js';
import { useOrganisationOptions } from './useOrganisationOptions.js';

interface Named {
  id: string;
  name: string;
}

/** What a plan begins from; empty where it stands on its own. */
export interface PlanOrigin {
  challengeId: string | null;
  proposalId: string | null;
  fromPilotId: string | null;
  /** Who must own it; null where the viewer chooses. */
  owner: Named | null;
  lead: Named | null;
  language: Language;
  title: string;
  summary: string;
  learningQuestion: string;
  frame: string;
}

/** Plans a pilot, filled in from where it comes from. */
export function PlanForm({ viewer, origin }: { viewer: CurrentViewer; origin: PlanOrigin }) {
  const { t } = useTranslation();
  const plan = useWrite(PlanPilotDocument);
  const notify = useNotify();
  const navigate = useNavigate();
  const owners = origin.owner ? [origin.owner] : [...agenciesOf(viewer), ...viewer.coordinates];
  const organisations = useOrganisationOptions([origin.lead, ...owners]);
  const today = osloToday();
  const form = useForm({
    key: `pilot-plan-${origin.challengeId ?? ''}-${origin.proposalId ?? ''}-${origin.fromPilotId ?? ''}`,
    initial: {
      ownerId: owners[0]?.id ?? '',
      leadId: origin.lead?.id ?? owners[0]?.id ?? '',
      title: origin.title,
      summary: origin.summary,
      learningQuestion: origin.learningQuestion,
      frame: origin.frame,
      startsOn: monthsAfter(today, 1),
      endsOn: monthsAfter(today, 7),
      partners: [] as PartnerRow[],
    },
    validate: (values) => missing(values, { title: t('pilots.plan.nameMissing'), ownerId: t('pilots.plan.ownerMissing') }),
    submit: async (values, idempotencyKey) => {
      const { ownerId, leadId, title, summary, learningQuestion, frame, startsOn, endsOn, partners } = values;
      const { challengeId, proposalId, fromPilotId, language } = origin;
      const input = {
        idempotencyKey,
        ownerId,
        challengeId,
        proposalId,
        fromPilotId,
        language,
        title,
        summary,
        leadId: orNull(leadId),
        learningQuestion: orNull(learningQuestion),
        frame: orNull(frame),
        startsOn: orNull(startsOn),
        endsOn: orNull(endsOn),
        partners: partnersOf(partners),
      };
      const payload = (await plan({ input })).planPilot;
      return { ...payload, userErrors: atRows(payload.userErrors, 'partners', namedPartners(partners)) };
    },
    done: ({ pilot }) => {
      notify(t('pilots.plan.done'));
      void navigate(pilot ? `/piloter/${pilot.slug}` : '/piloter');
    },
  });
  return (
    <Form form={form} submitLabel={t('pilots.plan.save')}>
      {owners.length > 1 && (
        <Select {...form.field('ownerId')} label={t('pilots.owner')} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <TextField {...form.field('title')} label={t('pilots.plan.name')} hint={t('pilots.plan.nameHint')} />
      <TextArea {...form.field('summary')} label={t('pilots.plan.summary')} maxLength={pilotLimits.summary} />
      <TextArea
        {...form.field('learningQuestion')}
        label={t('pilots.learningQuestion')}
        hint={t('pilots.learningQuestionHint')}
        rows={3}
        maxLength={pilotLimits.learningQuestion}
        warnsAboutNames={false}
        optional
      />
      <Select {...form.field('leadId')} label={t('pilots.lead')} options={organisations} />
      <TextArea {...form.field('frame')} label={t('pilots.frame')} hint={t('pilots.frameHint')} rows={3} maxLength={pilotLimits.frame} warnsAboutNames={false} optional />
      <div className="field-pair">
        <DateField {...form.field('startsOn')} label={t('pilots.startsOn')} optional />
        <DateField {...form.field('endsOn')} label={t('pilots.endsOn')} optional />
      </div>
      <PartnerRows
        rows={form.rows('partners', form.values.partners)}
        organisations={organisations}
        onAdd={() => form.set({ partners: [...form.values.partners, newPartner] })}
      />
    </Form>
  );
}
