import { indented, useCatalogue } from '@samskap/catalogue-web';
import { assignmentLimits } from '@samskap/volunteers-contract';
import {
  apiLanguage,
  atRows,
  type CurrentViewer,
  Form,
  missing,
  organisationsOf,
  Select,
  TextArea,
  TextField,
  useForm,
  useLanguage,
  useNotify,
  useWrite,
} from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type AssignmentTextFragment, SaveVolunteerAssignmentDocument } from '../volunteers.operations.js';
import { blank, inputOf, valuesOf } from './assignmentValues.js';
import { Requirements } from './Requirements.js';
import { atHours, changedRows, slotsOf } from './slotRow.js';
import { SlotRows } from './SlotRows.js';
import { Belonging } from './Belonging.js';

interface AssignmentFormProps {
  viewer: CurrentViewer;
  /** The one to change; null for a new one. */
  assignment: AssignmentTextFragment | null;
  /** What a new one belongs to, where one came from the page of an organisation or a pilot. */
  from?: { ownerId: string | null; pilotId: string | null };
}

/** Writes an assignment: what, where, when and whom to call first; what some need to say after that. */
export function AssignmentForm({ viewer, assignment, from }: AssignmentFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const { places } = useCatalogue();
  const save = useWrite(SaveVolunteerAssignmentDocument);
  const owners = organisationsOf(viewer);
  const owner = owners.find(({ id }) => id === from?.ownerId) ?? owners[0];
  const [initial] = useState(() => (assignment ? valuesOf(assignment, new Date()) : blank(owner?.id ?? '', from?.pilotId ?? '', viewer.person.name)));
  const form = useForm({
    key: `assignment-${assignment?.id ?? 'new'}-${assignment?.version ?? 0}`,
    initial,
    validate: (values) => missing(values, { title: t('volunteers.edit.titleMissing') }),
    submit: async (values, idempotencyKey) => {
      const sent = changedRows(values.slots, initial.slots);
      const which = assignment ? { id: assignment.id, version: assignment.version } : { ownerId: values.ownerId, language: apiLanguage(language) };
      const input = { ...inputOf(values), ...which, slots: slotsOf(values.slots, sent), idempotencyKey };
      const payload = (await save({ input })).saveVolunteerAssignment;
      return { ...payload, userErrors: atHours(atRows(payload.userErrors, 'slots', sent)) };
    },
    done: ({ volunteerAssignment }) => {
      notify(t(assignment && assignment.status !== 'DRAFT' ? 'volunteers.edit.saved' : 'volunteers.edit.savedDraft'));
      void navigate(volunteerAssignment ? `/frivillig/${volunteerAssignment.slug}` : '/frivillig');
    },
  });
  const { values } = form;
  return (
    <Form form={form} submitLabel={t(assignment ? 'volunteers.edit.save' : 'volunteers.edit.saveNew')}>
      <Belonging form={form} owners={owners} assignment={assignment} />
      <TextField {...form.field('title')} label={t('volunteers.edit.title')} hint={t('volunteers.edit.titleHint')} maxLength={assignmentLimits.title} />
      <TextArea {...form.field('task')} label={t('volunteers.task')} hint={t('volunteers.edit.taskHint')} maxLength={assignmentLimits.task} />
      <Select {...form.field('place')} label={t('volunteers.edit.place')} options={indented(places)} optional />
      <TextField {...form.field('meetingPoint')} label={t('volunteers.meetingPoint')} hint={t('volunteers.edit.meetingPointHint')} maxLength={assignmentLimits.meetingPoint} optional />
      <SlotRows rows={form.rows('slots', values.slots)} values={values.slots} onChange={(slots) => form.set({ slots })} />
      <TextField {...form.field('contactName')} label={t('volunteers.edit.contactName')} hint={t('volunteers.edit.contactHint')} autoComplete="off" maxLength={assignmentLimits.contactName} />
      <TextField
        {...form.field('contactTelephone')}
        label={t('volunteers.edit.contactTelephone')}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={assignmentLimits.contactTelephone}
      />
      <details className="more-fields" open={form.refusals > 0 || assignment !== null}>
        <summary>{t('volunteers.edit.more')}</summary>
        <Requirements form={form} />
      </details>
    </Form>
  );
}
