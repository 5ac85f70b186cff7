import { type Lifecycle, type Sql, type ViewerSql, sql } from '@samskap/platform-api';
import type { WorkshopStatus } from '@samskap/platform-contract';
import type { Workshop } from './workshop.entity.js';

/** `lead`: run the board's steps. */
export type WorkshopVerb = 'update' | 'open' | 'start' | 'lead';

export const workshopLifecycle: Lifecycle<WorkshopStatus, WorkshopVerb> = {
  update: { from: ['PLANNED', 'OPEN', 'LIVE'] },
  open: { from: ['PLANNED'], to: 'OPEN' },
  start: { from: ['PLANNED', 'OPEN'], to: 'LIVE' },
  lead: { from: ['LIVE'] },
};

/** A workshop that was held without the board is over so long after its end, and a board that nobody has ended too. */
export const OVER_AFTER_HOURS = 24;

/** The state now, as far as writes care: what was never taken to the board is over by the clock, no job has to run for it. */
export const workshopStatus = ({ status, endsAt }: Pick<Workshop, 'status' | 'endsAt'>, now: Date): Workshop['status'] =>
  status === 'OPEN' && endsAt.getTime() + OVER_AFTER_HOURS * 3_600_000 <= now.getTime() ? 'CLOSED' : status;

/** Whether something came of it, and all of that has its answer. */
export const allAnswered = (workshop: Sql): Sql =>
  sql`(exists (select 1 from workshop_result came where came.workshop_id = ${workshop}.id)
    and not exists (select 1 from workshop_result came join idea on idea.id = came.idea_id where came.workshop_id = ${workshop}.id and idea.status = 'NEW'))`;

/** The state now, as people read it. */
export const workshopStatusSql = (workshop: Sql, viewer: ViewerSql): Sql =>
  sql`case when ${workshop}.status = 'OPEN' and ${workshop}.ends_at <= ${viewer.now} - interval '24 hours' then 'CLOSED'
    when ${workshop}.status = 'CLOSED' and ${allAnswered(workshop)} then 'ANSWERED' else ${workshop}.status end`;
