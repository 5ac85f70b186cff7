import { type Sql, type WriteTransaction, isUuid, query, raw, sql, value } from '@samskap/platform-api';
import type { EntityManager } from 'typeorm';
import type { Idea } from './idea.entity.js';
import { doorOf, servedBy } from './doors.js';

/** Who in an organisation receives what comes in. Colleagues who have left are no longer among them. */
export type Team = Pick<Idea, 'ownerId' | 'unitId' | 'contactId' | 'standInId'>;

/** A team at a door, and within how many days it answers. */
interface TeamAtDoor extends Team {
  readonly answerWithinDays: number;
}

const member = (column: string) => sql`(select m.person_id from membership m where m.organisation_id = d.organisation_id and m.person_id = d.${raw(column)})`;

async function teamAt(manager: EntityManager, door: Sql): Promise<TeamAtDoor | null> {
  const [team] = await query<TeamAtDoor>(
    manager,
    sql`select d.organisation_id as "ownerId", d.unit_id as "unitId", ${member('contact_id')} as "contactId", ${member('stand_in_id')} as "standInId",
          d.answer_within_days as "answerWithinDays" from door d where d.id = ${door}`,
  );
  return team ?? null;
}

/** The team that receives what comes from a place, or from everywhere else. Null when nobody stands at any door. */
export const teamForPlace = (manager: EntityManager, place: string | null): Promise<TeamAtDoor | null> => teamAt(manager, servedBy(sql`${value(place, 'text')}`));

/** The team of an organisation, or of one unit of it: whoever stands at its door, else the organisation alone. */
export async function teamOf(manager: EntityManager, ownerId: string, unitId: string | null = null): Promise<Team & { readonly answerWithinDays: number | null }> {
  const found = await teamAt(manager, doorOf(sql`${value(ownerId, 'uuid')}`, sql`${value(unitId, 'uuid')}`));
  return found ?? { ownerId, unitId, contactId: null, standInId: null, answerWithinDays: null };
}

/** Whether a unit belongs to an organisation. */
export async function hasUnit({ manager }: WriteTransaction, organisationId: string, unitId: string): Promise<boolean> {
  return isUuid(unitId) && (await manager.query<unknown[]>('select 1 from unit where id = $1 and organisation_id = $2', [unitId, organisationId])).length > 0;
}
