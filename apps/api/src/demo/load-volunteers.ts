import { AssignmentSlot, AssignmentTargetGroup, SignUp, VolunteerAssignment } from '@samskap/volunteers-api';
import type { EntityManager } from 'typeorm';
import { add } from './add.js';
import { type DemoCalendar, demoId } from './calendar.js';
import { CONTENT } from './content.js';
import { ASSIGNMENTS, type DemoAssignment, type DemoSignUp, type DemoSlot } from './volunteers.js';

const slotId = (assignment: DemoAssignment, index: number): string => demoId(`${assignment.key}/slot/${index}`);

/** Adds the assignments that are not there yet, with their slots and those who have signed up. */
export async function loadVolunteers(manager: EntityManager, calendar: DemoCalendar): Promise<void> {
  const fresh = await absent(manager);
  await add(manager, VolunteerAssignment, fresh.map((one) => assignmentRow(one, calendar)));
  await add(manager, AssignmentTargetGroup, fresh.flatMap((one) => one.targetGroups.map((code) => ({ assignmentId: demoId(one.key), code }))));
  await add(manager, AssignmentSlot, fresh.flatMap((one) => one.slots.map((slot, index) => slotRow(one, slot, index, calendar))));
  await add(manager, SignUp, fresh.flatMap((one) => one.slots.flatMap((slot, index) => signUpRows(one, slot, index, calendar))));
}

/** As a whole: a count of places that people have taken since must not meet sign-ups that are added anew. */
async function absent(manager: EntityManager): Promise<DemoAssignment[]> {
  const known = new Set((await manager.find(VolunteerAssignment, { select: { id: true } })).map(({ id }) => id));
  return ASSIGNMENTS.filter(({ key }) => !known.has(demoId(key)));
}

function assignmentRow(one: DemoAssignment, calendar: DemoCalendar) {
  const { slug, language, title, task, meetingPoint, training, expenses, contactTelephone } = one;
  const policeCertificate = one.policeCertificate ?? false;
  return {
    id: demoId(one.key), slug, language, title, task, meetingPoint, training, expenses, contactTelephone, policeCertificate, status: 'OPEN', ownerId: demoId(one.owner),
    pilotId: one.pilot ? demoId(one.pilot) : null, placeCode: one.place, contactId: demoId(one.contact), contactName: CONTENT.people.find(({ key }) => key === one.contact)!.name,
    confidentiality: one.confidentiality ?? false, minimumAge: one.minimumAge ?? null, confirmation: policeCertificate ? 'CONTACT' : 'AUTOMATIC',
    createdAt: calendar.instant(one.writtenOn), updatedAt: calendar.instant(one.writtenOn),
  };
}

function slotRow(one: DemoAssignment, slot: DemoSlot, index: number, calendar: DemoCalendar) {
  const turns = inLine(one, slot).length;
  const { day, capacity } = slot;
  return {
    id: slotId(one, index), assignmentId: demoId(one.key), startsAt: calendar.moment({ day, at: slot.from }), endsAt: calendar.moment({ day, at: slot.to }), capacity, turns,
    taken: Math.min(turns, capacity), changedAt: calendar.instant(one.writtenOn),
  };
}

/** Those who have a turn: everyone, or those whom the contact has said yes to. */
const inLine = (one: DemoAssignment, { signUps = [] }: DemoSlot): readonly DemoSignUp[] => (one.policeCertificate ? signUps.filter(({ yesOn }) => yesOn !== undefined) : signUps);

function signUpRows(one: DemoAssignment, slot: DemoSlot, index: number, calendar: DemoCalendar) {
  const line = inLine(one, slot);
  return (slot.signUps ?? []).map((given, nth) => {
    const turn = line.indexOf(given) + 1 || null;
    const placed = turn !== null && turn <= slot.capacity;
    return {
      id: demoId(`${one.key}/slot/${index}/${nth}`), slotId: slotId(one, index), status: !placed ? 'WAITING' : given.hours === undefined ? 'CONFIRMED' : 'ATTENDED', turn, language: one.language,
      name: given.name, mobile: null, email: given.contact ?? null, signedUpAt: calendar.instant(given.signedUpOn), answeredAt: calendar.instant(given.yesOn),
      quarters: given.hours === undefined ? null : given.hours * 4, policeCertificateSeenOn: calendar.day(given.policeCertificateSeenOn),
    };
  });
}
