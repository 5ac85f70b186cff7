import { type Outcome, type Viewer, type WriteTransaction, Writes, at, dayInOslo, refuse, refuseAny, takeTurn, valid } from '@samskap/platform-api';
import type { AnswerSignUpInput, CancelSignUpInput, LogHoursInput, NoteVettingInput } from '@samskap/platform-contract';
import { answerRules, hoursRules, signUpLimits } from '@samskap/volunteers-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { AssignmentSlot } from './assignment.entity.js';
import { SignUp } from './sign-up.entity.js';
import { PLACES } from './sign-up.sql.js';
import { type LockedSignUp, assignmentOf, lockOwnSignUp, lockSignUp } from './sign-up.subject.js';
import { passPlaceOn } from './slots.js';
import { Telling } from './telling/telling.service.js';

const QUARTER_MS = 900_000;

/** What becomes of sign-ups: answered, called off, and what was given and seen. */
@Injectable()
export class SignUpChangesService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Telling) private readonly telling: Telling,
  ) {}

  answer(viewer: Viewer, input: AnswerSignUpInput): Promise<Outcome> {
    return this.writes.run(viewer, 'answerSignUp', input, async (transaction) => {
      const { reason } = valid(answerRules[input.answer], input) as AnswerSignUpInput;
      const locked = await lockSignUp(transaction, input.id, 'answer', input.version);
      const { signUp, slot } = locked;
      if (signUp.turn !== null) refuse('ANSWERED_ALREADY', 'id');
      const { manager, now } = transaction;
      if (input.answer === 'YES') {
        refuseAny(slot.startsAt <= now && at('id', 'SLOT_PAST'));
        const { turn, confirmed } = (await takeTurn(manager, PLACES, slot.id))!;
        await transaction.update(SignUp, signUp, { turn, status: confirmed ? 'CONFIRMED' : 'WAITING', answeredAt: now });
        await this.telling.tell(manager, signUp, confirmed ? 'YES' : 'YES_WAITING');
      } else {
        await transaction.update(SignUp, signUp, { status: 'CANCELLED', reason: reason ?? null, answeredAt: now });
        await this.telling.tell(manager, signUp, 'NO');
      }
      await transaction.event('assignment.sign-up-answered', assignmentOf(locked), { answer: input.answer });
      return signUp.id;
    });
  }

  /** By the volunteer's link, or by the contact, who then says so to the volunteer. */
  cancel(viewer: Viewer, input: CancelSignUpInput): Promise<Outcome> {
    const { token, id } = input;
    if (token) return this.writes.runForAnyone(viewer, 'cancelSignUp', input, async (transaction) => this.callOff(transaction, await lockOwnSignUp(transaction, token), false));
    return this.writes.run(viewer, 'cancelSignUp', input, async (transaction) => this.callOff(transaction, await lockSignUp(transaction, id ?? refuse('REQUIRED', 'id'), 'cancel'), true));
  }

  log(viewer: Viewer, input: LogHoursInput): Promise<Outcome> {
    return this.writes.run(viewer, 'logHours', input, async (transaction) => {
      const { hours } = valid(hoursRules, input) as LogHoursInput;
      const locked = await lockSignUp(transaction, input.id, 'log', input.version);
      const { signUp, slot } = locked;
      refuseAny(slot.startsAt > transaction.now && at('id', 'NOT_YET'));
      const quarters = !input.attended ? 0 : typeof hours === 'number' ? hours * 4 : quartersOf(slot);
      await transaction.update(SignUp, signUp, { status: input.attended ? 'ATTENDED' : 'CONFIRMED', quarters });
      if (input.attended && quarters > 0) await this.telling.tell(transaction.manager, signUp, 'THANKS');
      await transaction.event('assignment.hours-logged', assignmentOf(locked), { slotId: slot.id });
      return signUp.id;
    });
  }

  /** Days alone: the papers are looked at and handed back. */
  vet(viewer: Viewer, input: NoteVettingInput): Promise<Outcome> {
    return this.writes.run(viewer, 'noteVetting', input, async (transaction) => {
      const locked = await lockSignUp(transaction, input.id, 'vet', input.version);
      const { policeCertificateSeenOn, confidentialitySignedOn } = input;
      const today = dayInOslo(transaction.now);
      const isAhead = (day: string | null | undefined) => !!day && day > today;
      refuseAny(isAhead(policeCertificateSeenOn) && at('policeCertificateSeenOn', 'DAY_AHEAD'), isAhead(confidentialitySignedOn) && at('confidentialitySignedOn', 'DAY_AHEAD'));
      await transaction.update(SignUp, locked.signUp, { policeCertificateSeenOn, confidentialitySignedOn });
      await transaction.event('assignment.vetting-noted', assignmentOf(locked));
      return locked.signUp.id;
    });
  }

  private async callOff(transaction: WriteTransaction, locked: LockedSignUp, byContact: boolean): Promise<string> {
    const { signUp, slot } = locked;
    const { manager, now } = transaction;
    if (signUp.status === 'CANCELLED' && !byContact) return signUp.id;
    refuseAny(
      signUp.status === 'ATTENDED' && at(byContact ? 'id' : 'token', 'WRONG_STATE'),
      slot.endsAt <= now && at(byContact ? 'id' : 'token', 'SLOT_PAST'),
    );
    const hadPlace = signUp.status === 'CONFIRMED' && signUp.echoOf === null;
    await transaction.update(SignUp, signUp, { status: 'CANCELLED' });
    if (signUp.echoOf) await this.tellAgain(transaction, signUp);
    if (hadPlace) await passPlaceOn(transaction, this.telling, slot);
    if (byContact) await this.telling.tell(manager, signUp, 'REMOVED');
    await transaction.event('assignment.sign-up-cancelled', assignmentOf(locked), { slotId: slot.id });
    return signUp.id;
  }

  /** Whoever calls off an echo may be the one who signed up first: their own link lets them do it for good. */
  private async tellAgain({ manager }: WriteTransaction, echo: SignUp): Promise<void> {
    const first = await manager.findOneBy(SignUp, { id: echo.echoOf! });
    if (first) await this.telling.tell(manager, first, 'AGAIN', `${echo.id}/off`);
  }
}

/** The length of a slot, to the nearest quarter. */
const quartersOf = ({ startsAt, endsAt }: AssignmentSlot): number => Math.min(signUpLimits.hours * 4, Math.round((endsAt.getTime() - startsAt.getTime()) / QUARTER_MS));
