import { type Outcome, type Subject, type Viewer, type WriteTransaction, Writes, at, isUuid, newId, refuse, refuseAny, takeTurn, valid } from '@samskap/platform-api';
import type { AssignmentStepInput, CancelSlotInput, SaveVolunteerAssignmentInput } from '@samskap/platform-contract';
import { assignmentRules, cancelSlotRules } from '@samskap/volunteers-contract';
import { Inject, Injectable } from '@nestjs/common';
import { Organisation } from '@samskap/identity-api';
import { IsNull } from 'typeorm';
import { contactOf, idOf, ownerOf, pilotProblem, wrongCodes } from './assignment.content.js';
import { AssignmentSlot, AssignmentTargetGroup, VolunteerAssignment } from './assignment.entity.js';
import { assignmentLifecycle, assignmentSteps } from './assignment.policy.js';
import { SignUp } from './sign-up.entity.js';
import { PLACES } from './sign-up.sql.js';
import { saveSlots, signedUpFor } from './slot.content.js';
import { lockSlot, lockSlots } from './slots.js';
import { Telling } from './telling/telling.service.js';

const subject: Subject<VolunteerAssignment, 'update' | 'open' | 'close'> = { type: 'VolunteerAssignment', entity: VolunteerAssignment, policy: assignmentSteps, lifecycle: assignmentLifecycle };

const thing = (id: string) => ({ type: 'VolunteerAssignment', id });

/** Assignments as their organisation writes, opens and closes them. */
@Injectable()
export class AssignmentsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Telling) private readonly telling: Telling,
  ) {}

  save(viewer: Viewer, input: SaveVolunteerAssignmentInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveVolunteerAssignment', input, async (transaction) => {
      const given = valid(assignmentRules, input) as SaveVolunteerAssignmentInput;
      return given.id ? this.change(transaction, given, given.id) : this.add(transaction, given);
    });
  }

  open(viewer: Viewer, input: AssignmentStepInput): Promise<Outcome> {
    return this.writes.run(viewer, 'openVolunteerAssignment', input, async (transaction) => {
      const assignment = await transaction.lock(subject, input.id, 'open', input);
      const slots = await lockSlots(transaction.manager, assignment.id);
      const ahead = slots.some((slot) => !slot.cancelled && slot.startsAt > transaction.now);
      refuseAny(assignment.task === '' && at('task', 'REQUIRED'), assignment.contactTelephone === '' && at('contactTelephone', 'REQUIRED'), !ahead && at('slots', 'SLOT_AHEAD_FIRST'));
      await transaction.update(VolunteerAssignment, assignment, { status: 'OPEN', updatedAt: transaction.now });
      await transaction.event('assignment.opened', thing(assignment.id));
      return assignment.id;
    });
  }

  close(viewer: Viewer, input: AssignmentStepInput): Promise<Outcome> {
    return this.writes.run(viewer, 'closeVolunteerAssignment', input, async (transaction) => {
      const assignment = await transaction.lock(subject, input.id, 'close', input);
      await lockSlots(transaction.manager, assignment.id);
      await transaction.update(VolunteerAssignment, assignment, { status: 'CLOSED', updatedAt: transaction.now });
      await transaction.event('assignment.closed', thing(assignment.id));
      return assignment.id;
    });
  }

  /** Everyone who has signed up for it is told why. */
  cancelSlot(viewer: Viewer, input: CancelSlotInput): Promise<Outcome> {
    return this.writes.run(viewer, 'cancelSlot', input, async (transaction) => {
      const { manager, now } = transaction;
      const { reason } = valid(cancelSlotRules, input);
      const assignment = await transaction.lock(subject, await assignmentOf(transaction, input.slotId), 'update', { path: 'slotId' });
      const slot = await lockSlot(manager, input.slotId, 'slotId');
      refuseAny(slot.cancelled && at('slotId', 'SLOT_CALLED_OFF'), slot.endsAt <= now && at('slotId', 'SLOT_PAST'));
      const told = await signedUpFor(manager, slot.id);
      await manager.update(AssignmentSlot, { id: slot.id }, { cancelled: true, taken: 0, version: slot.version + 1, changedAt: now });
      await manager.createQueryBuilder().update(SignUp).set({ status: 'CANCELLED', reason }).where(`slot_id = :slot and status in ('WAITING', 'CONFIRMED')`, { slot: slot.id }).execute();
      await this.telling.tellAll(manager, told, 'OFF');
      await transaction.update(VolunteerAssignment, assignment, { updatedAt: now });
      await transaction.event('assignment.slot-called-off', thing(assignment.id), { slotId: slot.id });
      return assignment.id;
    });
  }

  private async add(transaction: WriteTransaction, given: SaveVolunteerAssignmentInput): Promise<string> {
    const { now, viewer } = transaction;
    const owner = await ownerOf(transaction, given.ownerId);
    const pilotId = idOf(given.pilotId);
    const policeCertificate = given.policeCertificate ?? false;
    const confirmation = given.confirmation ?? (policeCertificate ? 'CONTACT' : 'AUTOMATIC');
    refuseAny(
      !given.title && at('title', 'REQUIRED'),
      await pilotProblem(transaction, owner, pilotId),
      policeCertificate && confirmation !== 'CONTACT' && at('confirmation', 'CERTIFICATE_NEEDS_CONTACT'),
      ...(await wrongCodes(transaction, given)),
    );
    const id = newId();
    await transaction.insert(
      VolunteerAssignment,
      {
        ...textsOf(given),
        ...(await contactOf(transaction, owner.id, given.contactName)),
        slug: await transaction.freeSlug('volunteer_assignment', given.title!, id),
        title: given.title!,
        language: given.language ?? viewer.language,
        ownerId: owner.id,
        pilotId,
        policeCertificate,
        confirmation,
        confidentiality: given.confidentiality ?? false,
        createdAt: now,
        updatedAt: now,
      },
      id,
    );
    await this.saveParts(transaction, id, given, []);
    await transaction.event('assignment.drafted', thing(id));
    return id;
  }

  private async change(transaction: WriteTransaction, given: SaveVolunteerAssignmentInput, id: string): Promise<string> {
    const assignment = await transaction.lock(subject, id, 'update', given);
    const slots = await lockSlots(transaction.manager, assignment.id);
    const owner = await transaction.manager.findOneByOrFail(Organisation, { id: assignment.ownerId });
    const pilotId = given.pilotId === undefined ? assignment.pilotId : idOf(given.pilotId);
    const policeCertificate = given.policeCertificate ?? assignment.policeCertificate;
    const confirmation = given.confirmation ?? (policeCertificate ? 'CONTACT' : assignment.confirmation);
    const texts = textsOf(given);
    const shown = assignment.status !== 'DRAFT';
    refuseAny(
      !!given.ownerId && given.ownerId.toLowerCase() !== assignment.ownerId && at('ownerId', 'WRONG_STATE'),
      pilotId !== assignment.pilotId && (await pilotProblem(transaction, owner, pilotId)),
      policeCertificate && confirmation !== 'CONTACT' && at('confirmation', 'CERTIFICATE_NEEDS_CONTACT'),
      shown && texts.task === '' && at('task', 'REQUIRED'),
      shown && texts.contactTelephone === '' && at('contactTelephone', 'REQUIRED'),
      ...(await wrongCodes(transaction, given)),
    );
    const renamed = assignment.status === 'DRAFT' && given.title && given.title !== assignment.title;
    const changes = {
      ...texts,
      ...(given.contactName ? await contactOf(transaction, assignment.ownerId, given.contactName) : {}),
      slug: renamed ? await transaction.freeSlug('volunteer_assignment', given.title!, assignment.id) : undefined,
      title: given.title ?? undefined,
      language: given.language ?? undefined,
      confidentiality: given.confidentiality ?? undefined,
      pilotId,
      policeCertificate,
      confirmation,
    };
    const unanswered = assignment.confirmation === 'CONTACT' && confirmation === 'AUTOMATIC';
    const fields = await transaction.update(VolunteerAssignment, assignment, { ...changes, updatedAt: transaction.now });
    if (unanswered) for (const slot of slots) await this.answerAll(transaction, slot);
    await this.saveParts(transaction, assignment.id, given, slots);
    await transaction.event('assignment.updated', thing(assignment.id), { fields: fields.filter((name) => name in changes) });
    return assignment.id;
  }

  private async saveParts(transaction: WriteTransaction, assignmentId: string, { targetGroups, slots }: SaveVolunteerAssignmentInput, locked: readonly AssignmentSlot[]): Promise<void> {
    if (targetGroups) await transaction.replace(AssignmentTargetGroup, { assignmentId }, targetGroups.map((code) => ({ code })));
    if (slots) await saveSlots(transaction, this.telling, assignmentId, locked, slots);
  }

  /** Nobody needs the contact's yes any more: those who waited for it take their turns, first come first. */
  private async answerAll({ manager, now }: WriteTransaction, slot: AssignmentSlot): Promise<void> {
    if (slot.cancelled || slot.startsAt <= now) return;
    const waiting = await manager.find(SignUp, { where: { slotId: slot.id, status: 'WAITING', turn: IsNull(), echoOf: IsNull() }, order: { signedUpAt: 'ASC', id: 'ASC' } });
    for (const one of waiting) {
      const { turn, confirmed } = (await takeTurn(manager, PLACES, slot.id))!;
      await manager.update(SignUp, { id: one.id }, { turn, status: confirmed ? 'CONFIRMED' : 'WAITING', answeredAt: now });
      await this.telling.tell(manager, one, confirmed ? 'YES' : 'YES_WAITING');
      if (confirmed) slot.taken += 1;
    }
  }
}

/** The assignment of a slot; it is locked before the slot is. */
async function assignmentOf({ manager }: WriteTransaction, slotId: string): Promise<string> {
  const slot = isUuid(slotId) ? await manager.findOneBy(AssignmentSlot, { id: slotId }) : null;
  return slot?.assignmentId ?? refuse('NOT_FOUND', 'slotId');
}

/** The texts that are given: undefined stays as it is, and nothing empties what may be empty. */
function textsOf(given: SaveVolunteerAssignmentInput) {
  const { meetingPoint, training, expenses, minimumAge } = given;
  return {
    task: given.task === undefined ? undefined : (given.task ?? ''),
    contactTelephone: given.contactTelephone === undefined ? undefined : (given.contactTelephone ?? ''),
    placeCode: given.place,
    meetingPoint,
    training,
    expenses,
    minimumAge,
  };
}
