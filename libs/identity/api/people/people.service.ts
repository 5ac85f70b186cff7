import { type Outcome, type RequestContext, type WriteTransaction, Writes, refuse } from '@samskap/platform-api';
import type { SetAdministratorInput, SuspendAccountInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { killMailLinks } from '../accounts/mail-links.js';
import { Person } from '../accounts/person.entity.js';
import { Sessions } from '../sessions/sessions.service.js';
import { accountSubject } from './account.policy.js';

const subjectOf = (id: string) => ({ type: 'Person', id });

/** What administrators decide about accounts. */
@Injectable()
export class People {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async suspend(input: SuspendAccountInput, { viewer }: RequestContext): Promise<Outcome> {
    const outcome = await this.writes.run(viewer, 'suspendAccount', input, async (transaction) => {
      const { manager, now } = transaction;
      if (viewer.shape === 'administrator') await oneAtATime(transaction);
      const account = await transaction.lock(accountSubject, input.id, 'suspend', { version: input.version });
      if ((account.suspendedAt !== null) === input.suspended) refuse('WRONG_STATE', 'suspended');
      if (input.suspended && account.id === transaction.personId) refuse('OWN_ACCOUNT', 'id');
      if (input.suspended && account.administrator) await anotherRemains(transaction, account.id);
      await transaction.update(Person, account, { suspendedAt: input.suspended ? now : null, pendingEmail: null, pendingEmailUntil: null });
      if (input.suspended) {
        await this.sessions.endAll(manager, account.id);
        await killMailLinks(manager, account.id, account.email);
      }
      await transaction.event(input.suspended ? 'person.suspended' : 'person.restored', subjectOf(account.id));
      return account.id;
    });
    this.sessions.forget();
    return outcome;
  }

  async setAdministrator(input: SetAdministratorInput, { viewer }: RequestContext): Promise<Outcome> {
    const outcome = await this.writes.run(viewer, 'setAdministrator', input, async (transaction) => {
      if (viewer.shape === 'administrator') await oneAtATime(transaction);
      const account = await transaction.lock(accountSubject, input.id, 'setAdministrator', { version: input.version });
      if (account.administrator === input.administrator || (input.administrator && account.suspendedAt)) refuse('WRONG_STATE', 'administrator');
      if (!input.administrator) await anotherRemains(transaction, account.id);
      await transaction.update(Person, account, { administrator: input.administrator });
      await transaction.event(input.administrator ? 'person.made-administrator' : 'person.administrator-ended', subjectOf(account.id));
      return account.id;
    });
    this.sessions.forget();
    return outcome;
  }
}

/**
 * Administrators who decide about each other at once wait for each other here, so that the last two cannot both go. Whoever lost
 * the right while waiting is refused: the viewer may be a second old.
 */
async function oneAtATime({ manager, personId }: WriteTransaction): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('person/administrators'))`);
  const still: unknown[] = await manager.query('select 1 from person where id = $1 and administrator and suspended_at is null', [personId]);
  if (still.length === 0) refuse('NOT_FOUND', 'id');
}

async function anotherRemains({ manager }: WriteTransaction, exceptId: string): Promise<void> {
  const others: unknown[] = await manager.query('select 1 from person where administrator and suspended_at is null and id <> $1 limit 1', [exceptId]);
  if (others.length === 0) refuse('LAST_ADMINISTRATOR', 'id');
}
