import { type Problem, type WriteTransaction, at, newId, refuseAny } from '@samskap/platform-api';
import type { AssignmentSlotInput } from '@samskap/platform-contract';
import { assignmentLimits } from '@samskap/volunteers-contract';
import { In } from 'typeorm';
import { AssignmentSlot } from './assignment.entity.js';
import { SignUp } from './sign-up.entity.js';
import { fillPlaces } from './slots.js';
import type { Telling } from './telling/telling.service.js';

const HOUR_MS = 3_600_000;

/** What is given of a slot, and the one that it changes. */
interface Change {
  readonly known: AssignmentSlot | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
}

/** Adds and changes slots of an assignment whose slots are locked. Those who have signed up are told when it is moved, and more places go to those who wait. */
export async function saveSlots(transaction: WriteTransaction, telling: Telling, assignmentId: string, locked: readonly AssignmentSlot[], given: readonly AssignmentSlotInput[]): Promise<void> {
  const changes = given.map((one) => ({
    known: locked.find(({ id }) => id === one.id?.toLowerCase()) ?? null,
    startsAt: new Date(one.startsAt),
    endsAt: new Date(one.endsAt),
    capacity: one.capacity,
  }));
  refuseAny(
    ...changes.flatMap((change, index) => problemsOf(change, given[index]!, transaction.now).map((problem) => ({ ...problem, path: ['slots', String(index), ...problem.path!] }))),
    locked.length + changes.filter(({ known }) => !known).length > assignmentLimits.slots && at('slots', 'TOO_MANY', { max: assignmentLimits.slots }),
  );
  for (const change of changes) {
    if (change.known) await changeSlot(transaction, telling, change.known, change);
    else await transaction.manager.insert(AssignmentSlot, { id: newId(), assignmentId, startsAt: change.startsAt, endsAt: change.endsAt, capacity: change.capacity, changedAt: transaction.now });
  }
}

function problemsOf({ known, startsAt, endsAt, capacity }: Change, { id }: AssignmentSlotInput, now: Date): Problem[] {
  const moved = !known || isMoved(known, { startsAt, endsAt });
  const checks: (Problem | false)[] = [
    !!id && !known && at('id', 'NOT_FOUND'),
    known?.cancelled === true && at('id', 'SLOT_CALLED_OFF'),
    endsAt <= startsAt && at('endsAt', 'SLOT_UPSIDE_DOWN'),
    endsAt.getTime() > startsAt.getTime() + assignmentLimits.slotHours * HOUR_MS && at('endsAt', 'SLOT_TOO_LONG', { max: assignmentLimits.slotHours }),
    moved && startsAt <= now && at('startsAt', 'SLOT_NOT_AHEAD'),
    known !== null && capacity < known.taken && at('capacity', 'BELOW_TAKEN', { min: known.taken }),
  ];
  return checks.filter((problem) => problem !== false);
}

const isMoved = (slot: AssignmentSlot, { startsAt, endsAt }: Pick<Change, 'startsAt' | 'endsAt'>): boolean => slot.startsAt.getTime() !== startsAt.getTime() || slot.endsAt.getTime() !== endsAt.getTime();

async function changeSlot({ manager, now }: WriteTransaction, telling: Telling, slot: AssignmentSlot, { startsAt, endsAt, capacity }: Change): Promise<void> {
  const moved = isMoved(slot, { startsAt, endsAt });
  if (!moved && capacity === slot.capacity) return;
  const version = slot.version + (moved ? 1 : 0);
  await manager.update(AssignmentSlot, { id: slot.id }, { startsAt, endsAt, capacity, version, ...(moved ? { changedAt: now } : {}) });
  Object.assign(slot, { startsAt, endsAt, capacity, version });
  if (moved) {
    await manager.update(SignUp, { slotId: slot.id, status: In(['WAITING', 'CONFIRMED']) }, { remindedAt: null });
    await telling.tellAll(manager, await signedUpFor(manager, slot.id), 'MOVED', version);
  }
  await fillPlaces(manager, telling, slot, now);
}

/** Ids of those who have a place or wait. */
export async function signedUpFor(manager: WriteTransaction['manager'], slotId: string): Promise<string[]> {
  const found = await manager.find(SignUp, { select: { id: true }, where: { slotId, status: In(['WAITING', 'CONFIRMED']) } });
  return found.map(({ id }) => id);
}
