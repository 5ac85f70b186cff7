import { Membership, Organisation, hasLeader } from '@samskap/identity-api';
import { type Subject, type WriteTransaction, dayInOslo, isUuid, query, raw, refuse, sql, value } from '@samskap/platform-api';
import type { MembershipRole } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { memberPolicy } from './member.policy.js';

type MemberVerb = 'inviteMembers' | 'manageMembers' | 'leave';

const memberSubject: Subject<Organisation, MemberVerb> = { type: 'Organisation', entity: Organisation, policy: memberPolicy, lifecycle: {} };

/** An organisation whose members are locked, and what the viewer is in it. */
export interface LockedOrganisation {
  readonly id: string;
  /** Whether the viewer is a leader, not only a leader's stand-in. */
  readonly ledByViewer: boolean;
}

/**
 * Locks the members of an organisation for someone who may manage them. Asks anew who leads, because the viewer was remembered:
 * of two leaders who remove each other at once, only the first still is one.
 */
export async function lockManaged(transaction: WriteTransaction, organisationId: string): Promise<LockedOrganisation> {
  const { id } = await lockOrganisation(transaction, organisationId, 'manageMembers');
  const { leader, stand_in } = await roleOf(transaction, id);
  return leader || stand_in ? { id, ledByViewer: leader } : refuse('NOT_ALLOWED', 'organisationId');
}

/** Locks them for someone who may invite: a leader, or an administrator while there is none, who can invite no other than the first. */
export async function lockInviting(transaction: WriteTransaction, organisationId: string, role?: MembershipRole): Promise<string> {
  const { id } = await lockOrganisation(transaction, organisationId, 'inviteMembers');
  const { leader, stand_in, led } = await roleOf(transaction, id);
  if (leader || stand_in) {
    if (role === 'LEADER') refuseStandIn({ id, ledByViewer: leader }, 'role');
    return id;
  }
  if (led || transaction.viewer.shape !== 'administrator') return refuse('NOT_ALLOWED', 'organisationId');
  return role === 'MEMBER' ? refuse('LEADER_FIRST', 'role') : id;
}

async function roleOf(transaction: WriteTransaction, id: string): Promise<{ leader: boolean; stand_in: boolean; led: boolean }> {
  const [role] = await query<{ leader: boolean; stand_in: boolean; led: boolean }>(
    transaction.manager,
    sql`select
      exists (select 1 from membership m where m.organisation_id = o.id and m.person_id = ${person(transaction)} and m.role = 'LEADER') as leader,
      exists (select 1 from stand_in i
        join membership own on own.organisation_id = i.organisation_id and own.person_id = i.person_id
        join membership away on away.organisation_id = i.organisation_id and away.person_id = i.leader_id and away.role = 'LEADER'
        where i.organisation_id = o.id and i.person_id = ${person(transaction)} and i.ended_at is null
          and ${value(dayInOslo(transaction.now), 'date')} between i.starts_on and i.ends_on) as stand_in,
      ${hasLeader(raw('o.id'))} as led
      from organisation o where o.id = ${value(id, 'uuid')}`,
  );
  return role!;
}

/** Locks the members of an organisation for a verb of its policy. */
export const lockOrganisation = (transaction: WriteTransaction, organisationId: string, verb: MemberVerb): Promise<Organisation> =>
  transaction.lock(memberSubject, organisationId, verb, { path: 'organisationId' });

/** Who leads is for leaders themselves: a stand-in neither makes nor unmakes one. */
export function refuseStandIn({ ledByViewer }: LockedOrganisation, path: string): void {
  if (!ledByViewer) refuse('LEADERS_ONLY', path);
}

/** A member of this very organisation; anyone else does not exist here. */
export async function memberOfLocked({ manager }: WriteTransaction, organisationId: string, personId: string): Promise<Membership> {
  const found = isUuid(personId) ? await manager.findOneBy(Membership, { organisationId, personId }) : null;
  return found ?? refuse('NOT_FOUND', 'personId');
}

/** A unit of this very organisation, or none. */
export async function refuseForeignUnit({ manager }: WriteTransaction, organisationId: string, unitId: string | null | undefined): Promise<void> {
  if (!unitId) return;
  const [own] = isUuid(unitId) ? await manager.query<unknown[]>('select 1 from unit where id = $1 and organisation_id = $2', [unitId, organisationId]) : [];
  if (!own) refuse('NOT_FOUND', 'unitId');
}

/** Refuses to take away the last leader who can sign in. The organisation is locked, so two who leave at once wait for each other. */
export async function refuseLastLeader(manager: EntityManager, organisationId: string, leaving: string): Promise<void> {
  const [others] = await query<{ lead: boolean }>(manager, sql`select ${hasLeader(sql`${value(organisationId, 'uuid')}`, value(leaving, 'uuid'))} as lead`);
  if (!others!.lead) refuse('LAST_LEADER', 'personId');
}

const person = (transaction: WriteTransaction) => value(transaction.personId, 'uuid');
