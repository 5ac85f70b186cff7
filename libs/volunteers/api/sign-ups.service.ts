import { type Outcome, RateLimits, type Viewer, type WriteTransaction, Writes, newToken, refuse, refuseAny, takeTurn, valid } from '@samskap/platform-api';
import type { SignUpForAssignmentInput } from '@samskap/platform-contract';
import { type Reach, enterRules, reachOf, signUpRules } from '@samskap/volunteers-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import { type AssignmentSlot, VolunteerAssignment } from './assignment.entity.js';
import { assignmentPolicy } from './assignment.policy.js';
import { SignUp } from './sign-up.entity.js';
import { PLACES } from './sign-up.sql.js';
import { SlotLines } from './slot-lines.js';
import { lockSlot } from './slots.js';
import { Telling } from './telling/telling.service.js';
import { keepToken } from './telling/told-sign-up.js';

/** What came of signing up, and the token of one's own link. */
export interface SignedUp {
  readonly outcome: Outcome;
  readonly token: string | null;
}

/** Whom a sign-up is for, as it was given. */
interface Given extends Reach {
  readonly name: string;
  readonly language: SignUp['language'];
  readonly turn: number | null;
  readonly status: SignUp['status'];
}

const NOWHERE: Reach = { mobile: null, email: null };

/**
 * Signing up, without an account. Nobody hears from the answer whether an address is signed up already: whoever gives one that is gets
 * the answer of a newcomer, and the address gets its link once more. A number that no text message reaches is told so: nobody
 * could tell its owner that the first sign-up is the one that counts, and they would cancel, or wait for, one that does not exist.
 */
@Injectable()
export class SignUpsService {
  private readonly lines = new SlotLines();

  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** `network`: where the request comes from. */
  async signUp(viewer: Viewer, network: string, input: SignUpForAssignmentInput): Promise<SignedUp> {
    // Counted before the write, because a limit is asked for on a connection of its own.
    const tooMany = !(await this.within(network, input.contact));
    const outcome = await this.lines.inTurn(input.slotId.toLowerCase(), () => this.write(viewer, input, tooMany));
    if (!('id' in outcome)) return { outcome, token: null };
    const token = newToken();
    await keepToken(this.dataSource.manager, outcome.id, token, viewer.now);
    return { outcome, token };
  }

  private write(viewer: Viewer, input: SignUpForAssignmentInput, tooMany: boolean): Promise<Outcome> {
    return this.writes.runForAnyone(viewer, 'signUpForAssignment', input, async (transaction) => {
      const slot = await lockSlot(transaction.manager, input.slotId, 'slotId');
      const assignment = await this.assignmentOf(transaction, slot);
      const enters = viewer.organisationIds.includes(assignment.ownerId);
      const given = valid(enters ? enterRules : signUpRules, input) as { name: string; contact: string | null };
      if (!enters) refuseUnlessPossible(assignment, slot, transaction.now);
      if (tooMany && !enters) refuse('TOO_MANY_SIGN_UPS');
      const reach = (given.contact && reachOf(given.contact)) || NOWHERE;
      const language = input.language ?? viewer.language;
      const known = await activeSignUp(transaction, slot.id, reach);
      const needsYes = assignment.confirmation === 'CONTACT' && !enters;
      if (known && (enters || (reach.mobile && !this.telling.reachesMobiles))) refuse('ALREADY_SIGNED_UP', 'contact');
      const id = known ? await this.echo(transaction, known, slot, { name: given.name, language, needsYes }) : await this.store(transaction, slot, { ...reach, name: given.name, language }, needsYes);
      await transaction.event('assignment.signed-up', { type: 'VolunteerAssignment', id: assignment.id }, { slotId: slot.id });
      return id;
    });
  }

  /** What nobody may see does not exist; what has been closed says so. */
  private async assignmentOf(transaction: WriteTransaction, slot: AssignmentSlot): Promise<VolunteerAssignment> {
    if (!(await transaction.may('volunteer_assignment', slot.assignmentId, assignmentPolicy.read))) refuse('NOT_FOUND', 'slotId');
    return transaction.manager.findOneByOrFail(VolunteerAssignment, { id: slot.assignmentId });
  }

  private async store(transaction: WriteTransaction, slot: AssignmentSlot, given: Omit<Given, 'turn' | 'status'>, needsYes: boolean): Promise<string> {
    const { manager, now } = transaction;
    const taken = needsYes ? null : await takeTurn(manager, PLACES, slot.id, slot.startsAt > now || slot.taken < slot.capacity);
    const status = taken?.confirmed ? 'CONFIRMED' : 'WAITING';
    const id = await transaction.insert(SignUp, { ...given, slotId: slot.id, turn: taken?.turn ?? null, status, signedUpAt: now });
    await this.telling.tell(manager, { id, ...given }, needsYes ? 'ASKED' : status);
    return id;
  }

  /** The answer that a newcomer would get now, which takes no place; and the link once more to the one who is signed up. */
  private async echo(transaction: WriteTransaction, known: SignUp, slot: AssignmentSlot, { needsYes, ...given }: { name: string; language: SignUp['language']; needsYes: boolean }): Promise<string> {
    const status = !needsYes && slot.taken < slot.capacity ? 'CONFIRMED' : 'WAITING';
    const id = await transaction.insert(SignUp, { ...given, echoOf: known.id, slotId: slot.id, turn: needsYes ? null : slot.turns + 1, status, signedUpAt: transaction.now });
    await this.telling.tell(transaction.manager, known, 'AGAIN', id);
    return id;
  }

  /** One after the other: whoever is over their own limit does not use up that of an address. */
  private async within(network: string, contact: string | null | undefined): Promise<boolean> {
    const reach = contact ? reachOf(contact) : null;
    return (await this.limits.take('signUpFrom', network)) && (!reach || this.limits.take('signUpTo', reach.email ?? reach.mobile!));
  }
}

function refuseUnlessPossible({ status }: VolunteerAssignment, slot: AssignmentSlot, now: Date): void {
  refuseAny(
    status !== 'OPEN' && { code: 'ASSIGNMENT_CLOSED', path: ['slotId'] },
    slot.cancelled && { code: 'SLOT_CALLED_OFF', path: ['slotId'] },
    slot.startsAt <= now && { code: 'SLOT_PAST', path: ['slotId'] },
  );
}

/** The sign-up for the slot by the same address or number; the slot is locked, so there is no other to come. */
async function activeSignUp({ manager }: WriteTransaction, slotId: string, { email, mobile }: Reach): Promise<SignUp | null> {
  if (!email && !mobile) return null;
  return manager.findOneBy(SignUp, { slotId, status: Not('CANCELLED'), ...(email ? { email } : { mobile: mobile! }) });
}
