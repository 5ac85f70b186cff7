import type { AssignmentConfirmation, SaveVolunteerAssignmentInput } from '@samskap/platform-contract';
import { orNull } from '@samskap/ui';
import type { AssignmentTextFragment } from '../volunteers.operations.js';
import { ahead } from '../slots.js';
import { newSlot, type SlotRow, slotRowOf } from './slotRow.js';

/** What stands in the form of an assignment. */
export interface AssignmentValues {
  ownerId: string;
  pilotId: string;
  title: string;
  task: string;
  place: string;
  meetingPoint: string;
  contactName: string;
  contactTelephone: string;
  training: string;
  expenses: string;
  targetGroups: string[];
  minimumAge: number | null;
  policeCertificate: boolean;
  confidentiality: boolean;
  confirmation: AssignmentConfirmation | '';
  slots: SlotRow[];
}

/** What a new one begins with: the organisation, its pilot where one came from there, and oneself as the contact. */
export const blank = (ownerId: string, pilotId: string, contactName: string): AssignmentValues => ({
  ownerId,
  pilotId,
  title: '',
  task: '',
  place: '',
  meetingPoint: '',
  contactName,
  contactTelephone: '',
  training: '',
  expenses: '',
  targetGroups: [],
  minimumAge: null,
  policeCertificate: false,
  confidentiality: false,
  confirmation: 'AUTOMATIC',
  slots: [newSlot],
});

/** One that is there already, with the times that are still ahead. */
export const valuesOf = (assignment: AssignmentTextFragment, now: Date): AssignmentValues => ({
  ownerId: assignment.owner?.id ?? '',
  pilotId: assignment.pilot?.id ?? '',
  title: assignment.title,
  task: assignment.task,
  place: assignment.place?.code ?? '',
  meetingPoint: assignment.meetingPoint ?? '',
  contactName: assignment.contactName,
  contactTelephone: assignment.contactTelephone,
  training: assignment.training ?? '',
  expenses: assignment.expenses ?? '',
  targetGroups: assignment.targetGroups.map(({ code }) => code),
  minimumAge: assignment.minimumAge,
  policeCertificate: assignment.policeCertificate,
  confidentiality: assignment.confidentiality,
  confirmation: assignment.confirmation,
  slots: ahead(assignment.slots, now).map(slotRowOf),
});

/** What was written, as the API takes it; a certificate is looked at by somebody, so somebody says yes. */
export const inputOf = (values: AssignmentValues): Omit<SaveVolunteerAssignmentInput, 'slots'> => ({
  pilotId: orNull(values.pilotId),
  title: values.title,
  task: values.task,
  place: orNull(values.place),
  meetingPoint: orNull(values.meetingPoint),
  contactName: values.contactName,
  contactTelephone: values.contactTelephone,
  training: orNull(values.training),
  expenses: orNull(values.expenses),
  targetGroups: values.targetGroups,
  minimumAge: values.minimumAge,
  policeCertificate: values.policeCertificate,
  confidentiality: values.confidentiality,
  confirmation: values.policeCertificate ? 'CONTACT' : values.confirmation || 'AUTOMATIC',
});
