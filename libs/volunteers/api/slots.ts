import { type WriteTransaction, givePlaceBack, isUuid, promote, refuse } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { AssignmentSlot } from './assignment.entity.js';
import { PLACES } from './sign-up.sql.js';
import type { Telling } from './telling/telling.service.js';

/**
 * Who waits for whom: an assignment is locked before its slots, and a slot before those who signed up for it. Whoever signs up locks
 * the slot alone, so that a flood of sign-ups for one keeps nobody from another.
 */
export async function lockSlot(manager: EntityManager, id: string, path: string): Promise<AssignmentSlot> {
  const slot = isUuid(id) ? await manager.findOne(AssignmentSlot, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  return slot ?? refuse('NOT_FOUND', path);
}

/** All slots of an assignment that is locked: whoever signs up meanwhile sees what it has become. */
export const lockSlots = (manager: EntityManager, assignmentId: string): Promise<AssignmentSlot[]> =>
  manager.find(AssignmentSlot, { where: { assignmentId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

/** Gives places that are free to those who have waited longest, and tells them; not for what has begun or is called off. */
export async function fillPlaces(manager: EntityManager, telling: Telling, slot: AssignmentSlot, now: Date): Promise<void> {
  if (slot.cancelled || slot.startsAt <= now) return;
  await telling.tellAll(manager, await promote(manager, PLACES, slot.id), 'PROMOTED');
}

/** Gives back a place in a slot that is locked, and passes it on. */
export async function passPlaceOn({ manager, now }: WriteTransaction, telling: Telling, slot: AssignmentSlot): Promise<void> {
  await givePlaceBack(manager, PLACES, slot.id);
  await fillPlaces(manager, telling, slot, now);
}
