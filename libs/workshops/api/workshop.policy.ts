import { type Policy, type Sql, type ViewerSql, coordinates, memberOf, or, sql } from '@samskap/platform-api';
import type { WorkshopVerb } from './workshop.lifecycle.js';

const owner = (workshop: Sql): Sql => sql`${workshop}.owner_id`;

/** Members of the agencies that host it. */
export const hostsWorkshop = (workshop: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? or(memberOf(owner(workshop), viewer), sql`${workshop}.id in (select hosting.workshop_id from workshop_host hosting where hosting.organisation_id = any(${viewer.organisationIds}))`)
    : or();

/** Those who host it, and those who coordinate an agency that does. */
export const workshopInsider = (workshop: Sql, viewer: ViewerSql): Sql =>
  or(
    hostsWorkshop(workshop, viewer),
    coordinates(owner(workshop), viewer),
    viewer.shape === 'coordinator' || viewer.shape === 'administrator'
      ? sql`${workshop}.id in (select hosting.workshop_id from workshop_host hosting where hosting.organisation_id = any(${viewer.coordinates}))`
      : or(),
  );

/** A plan belongs to those who host it; what has been opened is public. Any member of a host changes and leads it, and anyone may register. */
export const workshopPolicy: Policy<WorkshopVerb> = {
  read: (workshop, viewer) => or(sql`${workshop}.status <> 'PLANNED'`, workshopInsider(workshop, viewer)),
  update: hostsWorkshop,
  open: hostsWorkshop,
  start: hostsWorkshop,
  lead: hostsWorkshop,
};
