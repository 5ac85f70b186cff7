import { type Policy, type Sql, type ViewerSql, coordinates, memberOf, or, sql, stateIn } from '@samskap/platform-api';
import type { WorkshopVerb } from './workshop.lifecycle.js';

const owner = (workshop: Sql): Sql => sql`${workshop}.owner_id`;

/** Members of any agency that hosts it. */
export const hosts = (workshop: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? or(memberOf(owner(workshop), viewer), sql`exists (select 1 from workshop_host host where host.workshop_id = ${workshop}.id and host.organisation_id = any(${viewer.organisationIds}))`)
    : or();

/** A plan belongs to those who host it; from when it opens it is public. Any of the hosts' members leads it: whoever stands in the room that day. */
export const workshopPolicy: Policy<WorkshopVerb> = {
  read: (workshop, viewer) => or(stateIn(sql`${workshop}.status`, 'OPEN', 'LIVE', 'CLOSED'), hosts(workshop, viewer), coordinates(owner(workshop), viewer)),
  update: hosts,
  open: hosts,
  start: hosts,
  lead: hosts,
};
