import { Mails, type Outcome, RateLimits, Refused, type RequestContext, Writes, networkOf, newId, refuse, valid } from '@samskap/platform-api';
import { emailRules, nameRules } from '@samskap/identity-contract';
import type { ChangeEmailInput, EndSessionInput, UpdateMeInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { RecentProof } from '../sessions/recent-proof.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { LINK_MINUTES } from './mail-links.js';
import { Person } from './person.entity.js';

const subjectOf = (id: string) => ({ type: 'Person', id });

/** What people change about their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Mails) private readonly mails: Mails,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(RecentProof) private readonly proof: RecentProof,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  updateMe(input: UpdateMeInput, { viewer }: RequestContext): Promise<Outcome> {
    return this.writes.run(viewer, 'updateMe', input, async (transaction) => {
      const { name } = valid(nameRules, input);
      await transaction.manager.update(Person, { id: transaction.personId }, { name });
      await transaction.event('person.renamed', subjectOf(transaction.personId));
      return transaction.personId;
    });
  }

  /** The address waits until whoever reads mail there confirms it. Nothing tells whether it has an account already. */
  async changeEmail({ email: given, currentPassword, idempotencyKey }: ChangeEmailInput, { viewer, request }: RequestContext): Promise<Outcome> {
    try {
      if (!viewer.personId) refuse('SIGN_IN');
      const { email } = valid(emailRules, { email: given });
      await this.proof.require(viewer, currentPassword);
      if (!(await this.limits.take('mailFrom', networkOf(request.ip))) || !(await this.limits.take('mailTo', email))) refuse('TOO_MANY_ATTEMPTS', 'email');
      // Without the password: what a key was used with is kept as a hash, which a password must not be.
      return await this.writes.run(viewer, 'changeEmail', { idempotencyKey, email } as ChangeEmailInput, async (transaction) => {
        const person = await transaction.manager.findOneByOrFail(Person, { id: transaction.personId });
        if (person.email === email) refuse('SAME_EMAIL', 'email');
        const pendingEmailUntil = new Date(transaction.now.getTime() + LINK_MINUTES.CONFIRM_EMAIL * 60_000);
        await transaction.manager.query(`delete from mail_link where person_id = $1 and purpose = 'CONFIRM_EMAIL' and used_at is null`, [person.id]);
        await transaction.manager.update(Person, { id: person.id }, { pendingEmail: email, pendingEmailUntil });
        await transaction.event('person.email-change-asked', subjectOf(person.id));
        const mail = { personId: person.id, language: person.language, data: {} };
        const key = newId();
        await this.mails.send(transaction.manager, { ...mail, kind: 'identity.confirm-email', to: email, key: `identity.confirm-email:${key}` });
        await this.mails.send(transaction.manager, { ...mail, kind: 'identity.email-changing', to: person.email, key: `identity.email-changing:${key}` });
        return person.id;
      });
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }

  async endSession(input: EndSessionInput, { viewer }: RequestContext): Promise<Outcome> {
    const outcome = await this.writes.run(viewer, 'endSession', input, async (transaction) => {
      const { manager, personId } = transaction;
      if (input.id) {
        const [, ended]: [unknown, number] = await manager.query('delete from session where id::text = lower($1) and person_id = $2', [input.id, personId]);
        if (ended === 0) refuse('NOT_FOUND', 'id');
      } else await this.sessions.endAll(manager, personId, viewer.sessionId);
      await transaction.event('person.session-ended', subjectOf(personId));
      return personId;
    });
    this.sessions.forget();
    return outcome;
  }
}
