import { type Subject, type WriteTransaction, hashOfToken, isUuid, refuse } from '@samskap/platform-api';
import { type AssignmentSlot } from './assignment.entity.js';
import { signUpPolicy } from './assignment.policy.js';
import { SignUp } from './sign-up.entity.js';
import { lockSlot } from './slots.js';

type Verb = 'answer' | 'cancel' | 'log' | 'vet';

const subject: Subject<SignUp, Verb> = {
  type: 'SignUp',
  entity: SignUp,
  policy: signUpPolicy,
  lifecycle: {
    answer: { from: ['WAITING'] },
    cancel: { from: ['WAITING', 'CONFIRMED'], to: 'CANCELLED' },
    log: { from: ['CONFIRMED', 'ATTENDED'], to: 'ATTENDED' },
    vet: { from: ['WAITING', 'CONFIRMED', 'ATTENDED'] },
  },
};

/** A sign-up with the slot that it is for, both locked: the slot first, as everyone does. */
export interface LockedSignUp {
  readonly signUp: SignUp;
  readonly slot: AssignmentSlot;
}

/** For the organisation that is responsible. */
export async function lockSignUp(transaction: WriteTransaction, id: string, verb: Verb, version?: number | null): Promise<LockedSignUp> {
  const { manager } = transaction;
  const found = isUuid(id) ? await manager.findOneBy(SignUp, { id }) : null;
  if (!found) return refuse('NOT_FOUND', 'id');
  const slot = await lockSlot(manager, found.slotId, 'id');
  return { slot, signUp: await transaction.lock(subject, id, verb, { version }) };
}

/** For the volunteer, by the token of a link. */
export async function lockOwnSignUp({ manager }: WriteTransaction, token: string): Promise<LockedSignUp> {
  const [found] = await manager.query<{ id: string; slot_id: string }[]>('select u.id, u.slot_id from sign_up_token t join sign_up u on u.id = t.sign_up_id where t.hash = $1', [hashOfToken(token)]);
  if (!found) return refuse('LINK_GONE', 'token');
  const slot = await lockSlot(manager, found.slot_id, 'token');
  const signUp = await manager.findOne(SignUp, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
  return signUp ? { slot, signUp } : refuse('LINK_GONE', 'token');
}

/** Events tell of the assignment, never of a volunteer. */
export const assignmentOf = ({ slot }: LockedSignUp) => ({ type: 'VolunteerAssignment', id: slot.assignmentId });
