import { type Consumer, appendEvent, dayInOslo, newId } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import { Recusal } from './recusal.entity.js';

/** Who coordinates whom, who is tied to whom, and who has proposed: all of these may shut a coordinator out, or let one in again. */
const CHANGES = /^(proposal\.submitted|membership\.|coordination\.|agreement\.ended|network\.|organisation\.(imported|leadership))/;

/**
 * Coordinators today × challenges of their agencies × those who have proposed and are the coordinator's own organisation, one
 * of its networks, or a member of such a network: the same ties by which the policy shuts them out at once.
 */
const TIED = `
  with coordinator as (
    select c.person_id, c.organisation_id from coordination c where c.starts_on <= $1::date and coalesce(c.ends_on, $1::date) >= $1::date
  ), ties as (
    select distinct m.person_id, m.organisation_id from membership m where m.person_id in (select person_id from coordinator)
  ), networks as (
    select t.person_id, n.network_id from ties t join network_member n on n.organisation_id = t.organisation_id
  ), kin as (
    select person_id, organisation_id from ties
    union select person_id, network_id from networks
    union select s.person_id, n.organisation_id from networks s join network_member n on n.network_id = s.network_id
    union select t.person_id, n.organisation_id from ties t join network_member n on n.network_id = t.organisation_id
  )
  select distinct c.id as challenge_id, coordinator.person_id, p.organisation_id as because_id
  from coordinator
  join challenge c on c.owner_id = coordinator.organisation_id
  join proposal p on p.challenge_id = c.id and p.submitted_at is not null
  join kin on kin.person_id = coordinator.person_id and kin.organisation_id = p.organisation_id`;

/** Logs who is shut out from now on, and who no longer is. Running it again changes nothing. */
async function keep(manager: EntityManager, at: Date): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', ['recusal']);
  const fresh: Pick<Recusal, 'challengeId' | 'personId' | 'becauseId'>[] = await manager.query(
    `select tied.challenge_id as "challengeId", tied.person_id as "personId", tied.because_id as "becauseId" from (${TIED}) tied
     where not exists (select 1 from recusal r where (r.challenge_id, r.person_id, r.because_id) = (tied.challenge_id, tied.person_id, tied.because_id) and r.until is null)`,
    [dayInOslo(at)],
  );
  for (const recusal of fresh) {
    const id = newId();
    await manager.insert(Recusal, { ...recusal, id, since: at });
    await appendEvent(manager, { type: 'challenge.coordinator-recused', subject: { type: 'Challenge', id: recusal.challengeId }, actorId: null, at, data: { recusalId: id } });
  }
  await manager.query(
    `update recusal r set until = greatest($2::timestamptz, r.since) where r.until is null
     and not exists (select 1 from (${TIED}) tied where (tied.challenge_id, tied.person_id, tied.because_id) = (r.challenge_id, r.person_id, r.because_id))`,
    [dayInOslo(at), at],
  );
}

/** Keeps the log of automatic recusals; the policy itself shuts out at once and waits for nothing. */
export const recusalsConsumer: Consumer = { name: 'recusals', wants: (event) => CHANGES.test(event.type), handle: (manager, event) => keep(manager, event.at) };
