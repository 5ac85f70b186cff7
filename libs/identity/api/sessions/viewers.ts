import { type Viewer, dayInOslo } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';

/** A person's rights as they stand, before they are a viewer. */
export interface StoredViewer {
  session_id: string | null;
  person_id: string;
  administrator: boolean;
  organisation_ids: string[];
  leads: string[];
  coordinates: string[];
  kin: string[];
}

/**
 * What rights follow from, for the person behind the alias `p` on the day in this parameter: one row, to be joined laterally. Whoever
 * coordinates by an agreement does so as a member of a party, and no longer when theirs is shut out.
 */
export const rightsOn = (day: string): string => `lateral (
  with own as (
    select m.organisation_id as id, m.role from membership m
    join organisation o on o.id = m.organisation_id and o.status <> 'SUSPENDED'
    where m.person_id = p.id
  ), ties as (
    select m.organisation_id as id from membership m where m.person_id = p.id
  ), networks as (
    select n.network_id as id from network_member n join ties on ties.id = n.organisation_id
  )
  select array(select id from own) as organisation_ids,
    array(select id from own where role = 'LEADER'
          union select i.organisation_id from stand_in i join own on own.id = i.organisation_id
          join membership away on away.organisation_id = i.organisation_id and away.person_id = i.leader_id and away.role = 'LEADER'
          where i.person_id = p.id and i.ended_at is null and i.starts_on <= ${day} and i.ends_on >= ${day}) as leads,
    array(select distinct c.organisation_id from coordination c join organisation o on o.id = c.organisation_id and o.status <> 'SUSPENDED'
          where c.person_id = p.id and c.ended_at is null and c.starts_on <= ${day} and coalesce(c.ends_on, ${day}) >= ${day}
          and (c.agreement_id is null or exists (select 1 from own))) as coordinates,
    array(select id from ties union select id from networks
          union select n.organisation_id from network_member n join networks on networks.id = n.network_id
          union select n.organisation_id from network_member n join ties on ties.id = n.network_id) as kin
) rights`;

export function viewerFrom(stored: StoredViewer, language: Language, now: Date): Viewer {
  return {
    shape: stored.administrator ? 'administrator' : stored.coordinates.length > 0 ? 'coordinator' : 'person',
    personId: stored.person_id,
    sessionId: stored.session_id,
    organisationIds: stored.organisation_ids,
    leads: stored.leads,
    coordinates: stored.coordinates,
    kin: stored.kin,
    language,
    now,
  };
}

/**
 * These people as viewers, with the rights that a session of theirs would give now and in their own language. For what is
 * sent to people who did not ask for it. Those who are suspended or gone are left out.
 */
export async function viewersOf(manager: EntityManager, personIds: readonly string[], now: Date): Promise<Viewer[]> {
  const rows: (StoredViewer & { language: Language })[] = await manager.query(
    `select null as session_id, p.id as person_id, p.administrator, p.language, rights.*
     from person p cross join ${rightsOn('$2::date')}
     where p.id = any($1::uuid[]) and p.suspended_at is null and p.erased_at is null`,
    [personIds, dayInOslo(now)],
  );
  return rows.map((row) => viewerFrom(row, row.language, now));
}
