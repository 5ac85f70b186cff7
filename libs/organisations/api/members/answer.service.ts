import { Person, createAccount } from '@samskap/identity-api';
import { newAccountRules } from '@samskap/identity-contract';
import { Clock, type Problem, Refused, type Viewer, WriteTransaction, hashOfToken, isUuid, refuse, valid } from '@samskap/platform-api';
import type { AnswerInvitationInput, MembershipRole } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What was joined, null when declined, and the account that was made for it, null when there was one. */
interface Joined {
  readonly organisationId: string | null;
  readonly newPersonId: string | null;
}

export type Answered = Joined | { readonly problems: readonly Problem[] };

/** An invitation that can be answered now. */
interface Waiting {
  readonly id: string;
  readonly organisation_id: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly unit_id: string | null;
}

/** Whoever is shut out has made no leader: it could be themselves under another address. */
const WAITS = `num_nonnulls(i.accepted_at, i.declined_at, i.withdrawn_at) = 0 and i.expires_at > $2
  and exists (select 1 from organisation o where o.id = i.organisation_id and o.status <> 'SUSPENDED')
  and (i.role <> 'LEADER' or not exists (select 1 from person inviter where inviter.id = i.invited_by and inviter.suspended_at is not null))`;

/**
 * Answers to invitations. The mail proves the address, so whoever holds the token of its link may have an account of that address
 * made. An account that is there already is no more than asked to sign in: mails are kept and handed on, and for two weeks the link
 * would be a key to it. An invitation is answered once, however many try at the same time.
 */
@Injectable()
export class AnswerService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async answer(viewer: Viewer, input: AnswerInvitationInput): Promise<Answered> {
    try {
      return await this.dataSource.transaction((manager) => answerIn(manager, viewer, input, this.clock.now()));
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

async function answerIn(manager: EntityManager, viewer: Viewer, input: AnswerInvitationInput, now: Date): Promise<Joined> {
  const invitation = await waitingFor(manager, viewer, input, now);
  const account = await accountOf(manager, viewer, invitation);
  if (!input.accept) {
    await settle(manager, invitation, 'declined_at', now);
    await eventBy(manager, viewer, account?.id ?? null, now).event('invitation.declined', { type: 'Invitation', id: invitation.id }, { organisationId: invitation.organisation_id });
    return { organisationId: null, newPersonId: null };
  }
  const details = account ? null : valid(newAccountRules, { ...input, email: invitation.email });
  await settle(manager, invitation, 'accepted_at', now);
  const personId = account?.id ?? (await createAccount(manager, { name: details!.name, email: invitation.email, language: viewer.language }, now));
  await manager.query('update invitation set accepted_by = $2 where id = $1', [invitation.id, personId]);
  await join(manager, viewer, invitation, personId, now);
  return { organisationId: invitation.organisation_id, newPersonId: account ? null : personId };
}

/**
 * By the token of its link, or by id when it is to the viewer's own address. Used, withdrawn, out of date and unknown say the same. The
 * row is locked, so that whoever comes second finds it used and not an account that it just made.
 */
async function waitingFor(manager: EntityManager, viewer: Viewer, { token, id }: AnswerInvitationInput, now: Date): Promise<Waiting> {
  if (token) {
    const [found] = await manager.query<Waiting[]>(`select i.* from invitation i where $1 in (i.token_hash, i.earlier_token_hash) and ${WAITS} for update of i`, [hashOfToken(token), now]);
    return found ?? refuse('INVITATION_GONE');
  }
  if (!id) return refuse('REQUIRED', 'token');
  if (viewer.personId === null) return refuse('SIGN_IN');
  const [found] = await manager.query<(Waiting & { waits: boolean })[]>(
    `select i.*, (${WAITS}) as waits from invitation i where i.id = $1 and exists (select 1 from person p where p.id = $3 and p.email = i.email)`,
    [isUuid(id) ? id : null, now, viewer.personId],
  );
  if (!found) return refuse('NOT_FOUND', 'id');
  return found.waits ? found : refuse('INVITATION_GONE');
}

/** The account of the invited address, signed in. Someone with another address can neither use nor decline the invitation. */
async function accountOf(manager: EntityManager, viewer: Viewer, { email }: Waiting): Promise<Person | null> {
  const account = await manager.findOneBy(Person, { email });
  if (viewer.personId !== null && viewer.personId !== account?.id) refuse('INVITATION_TO_ANOTHER', undefined, { email });
  if (account?.suspendedAt) refuse('ACCOUNT_SHUT');
  if (account && viewer.personId === null) refuse('SIGN_IN_TO_ANSWER');
  return account;
}

/** One guarded update: of all who answer at once, only the first finds it waiting. */
async function settle(manager: EntityManager, { id }: Waiting, column: 'accepted_at' | 'declined_at', now: Date): Promise<void> {
  const [, affected]: [unknown, number] = await manager.query(`update invitation i set ${column} = $2, token_hash = null, earlier_token_hash = null where i.id = $1 and ${WAITS}`, [id, now]);
  if (affected === 0) refuse('INVITATION_GONE');
}

/** Someone who is a member already stays what they are. */
async function join(manager: EntityManager, viewer: Viewer, invitation: Waiting, personId: string, now: Date): Promise<void> {
  const added = await manager.query<unknown[]>(
    `insert into membership (organisation_id, person_id, role, unit_id, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning person_id`,
    [invitation.organisation_id, personId, invitation.role, invitation.unit_id, now],
  );
  const data = { personId, role: invitation.role, invitationId: invitation.id };
  if (added.length > 0) await eventBy(manager, viewer, personId, now).event('membership.joined', { type: 'Organisation', id: invitation.organisation_id }, data);
}

const eventBy = (manager: EntityManager, viewer: Viewer, personId: string | null, now: Date): WriteTransaction => new WriteTransaction(manager, { ...viewer, personId }, now);
