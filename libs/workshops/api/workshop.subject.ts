import { type SidesByType, type Subject, sql } from '@samskap/platform-api';
import { Workshop } from './workshop.entity.js';
import { type WorkshopVerb, workshopLifecycle, workshopStatus } from './workshop.lifecycle.js';
import { workshopPolicy } from './workshop.policy.js';

export const workshopSubject: Subject<Workshop, WorkshopVerb> = { type: 'Workshop', entity: Workshop, policy: workshopPolicy, lifecycle: workshopLifecycle, stateOf: workshopStatus };

/** The agency that answers for it owns a workshop; the other hosts take part. */
export const workshopSides: SidesByType = {
  Workshop: {
    owner: (id) => sql`select t.owner_id from workshop t where t.id = ${id}`,
    partners: (id) => sql`select hosting.organisation_id as id from workshop_host hosting where hosting.workshop_id = ${id}`,
  },
};
