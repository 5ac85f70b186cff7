import type { EntityManager } from 'typeorm';
import { type Slot, type Sql, query, sql, value } from '../sql/sql.js';
import type { Viewer } from '../viewer.js';

/** Where organisations stand around a kind of subject, so that its history can say in which role something was done. */
export interface Sides {
  /** The organisation that owns the subject with this id, as a statement with one row and column. */
  readonly owner: (id: Slot) => Sql;
  /** Those who take part in it, as a statement with one column `id`. */
  readonly partners: (id: Slot) => Sql;
}

/** Sides by type of subject. */
export type SidesByType = Readonly<Record<string, Sides>>;

export const SIDES = Symbol('SIDES');

/** In which role, and on behalf of which organisation, somebody acts; fixed when it happens, because roles change. */
export interface Acting {
  readonly role: 'OWNER_LEADER' | 'OWNER_MEMBER' | 'PARTNER' | 'COORDINATOR' | 'ADMINISTRATOR' | 'PUBLIC' | 'PLATFORM';
  readonly organisationId: string | null;
}

/** The viewer's role towards a subject; whoever has none of them acts as anyone may. */
export async function actingOn(manager: EntityManager, sides: Sides, subjectId: string, viewer: Viewer): Promise<Acting> {
  const id = value(subjectId, 'uuid');
  const own = value(viewer.organisationIds, 'uuid[]');
  const [acting] = await query<Acting>(
    manager,
    sql`select
          case when asked.owner = any(${value(viewer.leads, 'uuid[]')}) then 'OWNER_LEADER'
               when asked.owner = any(${own}) then 'OWNER_MEMBER'
               when partner.id is not null then 'PARTNER'
               when asked.owner = any(${value(viewer.coordinates, 'uuid[]')}) then 'COORDINATOR'
               when ${value(viewer.shape === 'administrator', 'boolean')} then 'ADMINISTRATOR'
               else 'PUBLIC' end as role,
          case when asked.owner = any(${own}) then asked.owner else partner.id end as "organisationId"
        from (select (${sides.owner(id)}) as owner) asked
        left join lateral (select side.id from (${sides.partners(id)}) side where side.id = any(${own}) limit 1) partner on true`,
  );
  return acting!;
}
