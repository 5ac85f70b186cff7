import { Organisation, Person } from '@samskap/identity-api';
import { emailRules } from '@samskap/identity-contract';
import { Mails, type Outcome, RateLimits, type Viewer, type WriteTransaction, Writes, isUuid, newId, refuse, valid } from '@samskap/platform-api';
import type { InviteMemberInput, WithdrawInvitationInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { INVITATION_MAIL } from './invitation.mail.js';
import { Invitation } from './invitation.entity.js';
import { lockInviting, refuseForeignUnit } from './member.subject.js';

const LASTS_MS = 14 * 24 * 60 * 60 * 1_000;

/** Neither answered nor withdrawn; it may be out of date. */
const UNANSWERED = { acceptedAt: IsNull(), declinedAt: IsNull(), withdrawnAt: IsNull() };

/** Invitations as leaders send them, and administrators where there is no leader yet. Nothing here tells whether an address has an account. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Mails) private readonly mails: Mails,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /** Invites, or sends the invitation that waits anew; the link of an earlier mail is dead from then on. */
  async invite(viewer: Viewer, input: InviteMemberInput): Promise<Outcome> {
    // Counted before the write, because a limit is asked for on a connection of its own.
    const mayInvite = viewer.leads.includes(input.organisationId) || viewer.shape === 'administrator';
    const tooMany = mayInvite && !(await this.within(viewer, input));
    return this.writes.run(viewer, 'inviteMember', input, async (transaction) => {
      const organisationId = await lockInviting(transaction, input.organisationId, input.role);
      const { email } = valid(emailRules, input) as InviteMemberInput;
      await refuseForeignUnit(transaction, organisationId, input.unitId);
      const account = await transaction.manager.findOneBy(Person, { email });
      if (await isMember(transaction, organisationId, account?.id)) refuse('ALREADY_MEMBER', 'email');
      if (tooMany) refuse('TOO_MANY_INVITATIONS');
      const { id, sendings } = await store(transaction, { ...input, organisationId, email });
      await this.mails.send(transaction.manager, {
        kind: INVITATION_MAIL,
        to: email,
        personId: account?.id ?? null,
        language: account?.language ?? viewer.language,
        key: `invitation/${id}/${sendings}`,
        data: { id, sendings },
      });
      await transaction.event('invitation.sent', { type: 'Invitation', id }, { organisationId, role: input.role });
      return organisationId;
    });
  }

  withdraw(viewer: Viewer, input: WithdrawInvitationInput): Promise<Outcome> {
    return this.writes.run(viewer, 'withdrawInvitation', input, async (transaction) => {
      const organisationId = await lockInviting(transaction, input.organisationId);
      const id = isUuid(input.id) ? input.id : refuse('NOT_FOUND', 'id');
      const { affected } = await transaction.manager.update(Invitation, { id, organisationId, ...UNANSWERED }, { withdrawnAt: transaction.now, tokenHash: null, earlierTokenHash: null });
      if (!affected) refuse('NOT_FOUND', 'id');
      await transaction.event('invitation.withdrawn', { type: 'Invitation', id }, { organisationId });
      return organisationId;
    });
  }

  /** One after the other: whoever is over their own limit does not use up that of an address. */
  private async within(viewer: Viewer, input: InviteMemberInput): Promise<boolean> {
    const { success, data } = emailRules.safeParse(input);
    return (
      (await this.limits.take('invitationBy', viewer.personId!)) &&
      (await this.limits.take(await this.limitOf(input.organisationId), input.organisationId)) &&
      (!success || this.limits.take('invitationTo', data.email))
    );
  }

  private async limitOf(organisationId: string): Promise<'invitation' | 'invitationUnverified'> {
    const verified = isUuid(organisationId) && (await this.dataSource.manager.existsBy(Organisation, { id: organisationId, status: 'VERIFIED' }));
    return verified ? 'invitation' : 'invitationUnverified';
  }
}

/** Asked for every address alike, so that the answer takes as long whether it has an account or not. */
async function isMember({ manager }: WriteTransaction, organisationId: string, personId: string | undefined): Promise<boolean> {
  const found = await manager.query<unknown[]>('select 1 from membership where organisation_id = $1 and person_id = $2', [organisationId, personId ?? newId()]);
  return found.length > 0;
}

/** The organisation is locked, so two who invite the same address at once do not make two invitations. */
async function store(transaction: WriteTransaction, { organisationId, email, role, unitId }: InviteMemberInput): Promise<{ id: string; sendings: number }> {
  const { manager, now, personId } = transaction;
  const expiresAt = new Date(now.getTime() + LASTS_MS);
  const sent = { role, unitId: unitId ?? null, invitedBy: personId, invitedAt: now, expiresAt, tokenHash: null, earlierTokenHash: null };
  const waiting = await manager.findOneBy(Invitation, { organisationId, email, ...UNANSWERED });
  if (!waiting) return { id: await transaction.insert(Invitation, { organisationId, email, ...sent, sendings: 1 }), sendings: 1 };
  const sendings = waiting.sendings + 1;
  const { affected } = await manager.update(Invitation, { id: waiting.id, ...UNANSWERED }, { ...sent, sendings });
  if (!affected) refuse('ALREADY_MEMBER', 'email');
  return { id: waiting.id, sendings };
}
