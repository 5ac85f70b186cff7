import { Membership, StandIn } from '@samskap/identity-api';
import { type Outcome, type Viewer, type WriteTransaction, Writes, refuse } from '@samskap/platform-api';
import type { ChangeMemberInput, HandOverLeadershipInput, RemoveMemberInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { endCoordinationOfLeaver } from '../agreements/coordination.js';
import { Invitation } from './invitation.entity.js';
import { lockManaged, lockOrganisation, memberOfLocked, refuseForeignUnit, refuseLastLeader, refuseStandIn } from './member.subject.js';

/** Roles, leaving and leadership. Every write locks the organisation, so that it is never without a leader. */
@Injectable()
export class MembersService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  change(viewer: Viewer, input: ChangeMemberInput): Promise<Outcome> {
    return this.writes.run(viewer, 'changeMember', input, async (transaction) => {
      const organisation = await lockManaged(transaction, input.organisationId);
      const member = await memberOfLocked(transaction, organisation.id, input.personId);
      await refuseForeignUnit(transaction, organisation.id, input.unitId);
      const turned = input.role !== member.role;
      if (turned) refuseStandIn(organisation, 'role');
      if (turned && member.role === 'LEADER') await stepDown(transaction, member);
      const unitId = input.unitId ?? null;
      if (!turned && unitId === member.unitId) return organisation.id;
      await setMember(transaction, member, { role: input.role, unitId });
      const event = turned ? 'membership.role-changed' : 'membership.unit-changed';
      await transaction.event(event, { type: 'Organisation', id: organisation.id }, { personId: member.personId, ...(turned ? { role: input.role } : {}) });
      return organisation.id;
    });
  }

  /** Removes a member, or leaves. What the person had by being a member, such as coordinating by an agreement, ends with it. */
  remove(viewer: Viewer, input: RemoveMemberInput): Promise<Outcome> {
    return this.writes.run(viewer, 'removeMember', input, async (transaction) => {
      const leaves = input.personId === transaction.personId;
      const managed = leaves ? null : await lockManaged(transaction, input.organisationId);
      const { id: organisationId } = managed ?? (await lockOrganisation(transaction, input.organisationId, 'leave'));
      const { personId, role } = await memberOfLocked(transaction, organisationId, input.personId);
      if (role === 'LEADER' && managed) refuseStandIn(managed, 'personId');
      if (role === 'LEADER') await refuseLastLeader(transaction.manager, organisationId, personId);
      await transaction.manager.delete(Membership, { organisationId, personId });
      await endStandIns(transaction, { organisationId, personId });
      if (role === 'LEADER') await noLongerLeads(transaction, { organisationId, personId });
      await transaction.event('membership.left', { type: 'Organisation', id: organisationId }, { personId, removed: !leaves });
      await endCoordinationOfLeaver(transaction, personId);
      return organisationId;
    });
  }

  handOver(viewer: Viewer, input: HandOverLeadershipInput): Promise<Outcome> {
    return this.writes.run(viewer, 'handOverLeadership', input, async (transaction) => {
      const organisation = await lockManaged(transaction, input.organisationId);
      refuseStandIn(organisation, 'organisationId');
      const next = await memberOfLocked(transaction, organisation.id, input.personId);
      if (next.personId === transaction.personId) refuse('ALREADY_YOU', 'personId');
      await setMember(transaction, next, { role: 'LEADER' });
      await stepDown(transaction, await memberOfLocked(transaction, organisation.id, transaction.personId));
      await setMember(transaction, { organisationId: organisation.id, personId: transaction.personId }, { role: 'MEMBER' });
      await transaction.event('organisation.leadership-handed-over', { type: 'Organisation', id: organisation.id }, { from: transaction.personId, to: next.personId });
      return organisation.id;
    });
  }
}

async function stepDown(transaction: WriteTransaction, { organisationId, personId }: Membership): Promise<void> {
  await refuseLastLeader(transaction.manager, organisationId, personId);
  await noLongerLeads(transaction, { organisationId, personId });
}

/** A leader who is one no longer has nobody to stand in for them, and has invited no leader: it could be themselves under another address. */
async function noLongerLeads(transaction: WriteTransaction, { organisationId, personId }: Pick<Membership, 'organisationId' | 'personId'>): Promise<void> {
  await endStandIns(transaction, { organisationId, leaderId: personId });
  const unanswered = { acceptedAt: IsNull(), declinedAt: IsNull(), withdrawnAt: IsNull() };
  await transaction.manager.update(Invitation, { organisationId, invitedBy: personId, role: 'LEADER', ...unanswered }, { withdrawnAt: transaction.now, tokenHash: null, earlierTokenHash: null });
}

const setMember = ({ manager }: WriteTransaction, { organisationId, personId }: Pick<Membership, 'organisationId' | 'personId'>, changes: Partial<Membership>) =>
  manager.update(Membership, { organisationId, personId }, changes);

const endStandIns = ({ manager, now }: WriteTransaction, whose: Partial<Pick<StandIn, 'organisationId' | 'personId' | 'leaderId'>>) =>
  manager.update(StandIn, { ...whose, endedAt: IsNull() }, { endedAt: now });
