import { type Lifecycle, type Sql, sql } from '@samskap/platform-api';
import type { WorkshopStatus } from '@samskap/platform-contract';

export type WorkshopVerb = 'update' | 'open' | 'start' | 'lead';

/** What may happen to a workshop. A board may be opened for those who came without registering. */
export const workshopLifecycle: Lifecycle<WorkshopStatus, WorkshopVerb> = {
  update: { from: ['PLANNED', 'OPEN', 'LIVE', 'CLOSED', 'ANSWERED'] },
  open: { from: ['PLANNED'], to: 'OPEN' },
  start: { from: ['PLANNED', 'OPEN'], to: 'LIVE' },
  lead: { from: ['LIVE'] },
};

/** Where it stands: over and answered once every idea that came of it has an answer. */
export const workshopStatus = (workshop: Sql): Sql =>
  sql`(case when ${workshop}.status = 'CLOSED' and not exists (select 1 from workshop_result r join idea i on i.id = r.idea_id where r.workshop_id = ${workshop}.id and i.status = 'NEW') then 'ANSWERED' else ${workshop}.status end)`;
