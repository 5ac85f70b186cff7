import { pilotLimits } from '@samskap/pilots-contract';
import { DateField, Form, missing, orNull, osloToday, Select, TextArea, useForm, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { daysAfter, lastCheckpointDay, lastMeetingDay, monthsAfter } from './days.js';
import { type PilotFullFragment, StartPilotDocument } from './pilots.operations.js';
import { organisationOptions } from './useOrganisationOptions.js';
import { useStepDone } from './useStepDone.js';

/** Starts a planned pilot: five fields, filled in from the plan. */
export function StartForm({ pilot }: { pilot: PilotFullFragment }) {
  const { t } = useTranslation();
  const start = useWrite(StartPilotDocument);
  const today = osloToday();
  const form = useForm({
    key: `pilot-start-${pilot.id}-${pilot.version}`,
    initial: {
      leadId: pilot.lead?.id ?? pilot.owner?.id ?? '',
      learningQuestion: pilot.learningQuestion ?? '',
      endsOn: pilot.endsOn ?? monthsAfter(today, 6),
      clarifyingMeetingOn: daysAfter(today, 7),
      nextCheckpointOn: monthsAfter(today, 1),
    },
    validate: (values) => missing(values, { clarifyingMeetingOn: t('pilots.start.meetingMissing') }),
    submit: async (values, idempotencyKey) => {
      const { leadId, learningQuestion, endsOn, clarifyingMeetingOn, nextCheckpointOn } = values;
      const input = {
        idempotencyKey,
        id: pilot.id,
        version: pilot.version,
        leadId: orNull(leadId),
        learningQuestion,
        endsOn: orNull(endsOn),
        clarifyingMeetingOn,
        nextCheckpointOn: orNull(nextCheckpointOn),
      };
      return (await start({ input })).startPilot;
    },
    done: useStepDone(pilot.slug, t('pilots.start.done')),
  });
  return (
    <Form form={form} submitLabel={t('pilots.do.start')}>
      <Select {...form.field('leadId')} label={t('pilots.lead')} options={leadsOf(pilot)} />
      <TextArea
        {...form.field('learningQuestion')}
        label={t('pilots.learningQuestion')}
        hint={t('pilots.learningQuestionHint')}
        rows={3}
        maxLength={pilotLimits.learningQuestion}
        warnsAboutNames={false}
      />
      <DateField {...form.field('endsOn')} label={t('pilots.endsOn')} min={today} />
      <DateField
        {...form.field('clarifyingMeetingOn')}
        label={t('pilots.start.meeting')}
        hint={t('pilots.start.meetingHint')}
        min={today}
        max={lastMeetingDay(today)}
      />
      <DateField
        {...form.field('nextCheckpointOn')}
        label={t('pilots.start.firstCheckpoint')}
        hint={t('pilots.twoMonths')}
        min={today}
        max={lastCheckpointDay(today)}
      />
    </Form>
  );
}

/** Who may lead: the owner, the proposer and the partners, each once. */
const leadsOf = ({ owner, lead, proposal, partners }: PilotFullFragment) =>
  organisationOptions([lead, owner, proposal?.organisation, ...partners.map(({ organisation }) => organisation)]);
