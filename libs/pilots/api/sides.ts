import { type SidesByType, sql } from '@samskap/platform-api';

/** The agency owns a pilot; its lead and partners take part. */
export const pilotSides: SidesByType = {
  Pilot: {
    owner: (id) => sql`select t.owner_id from pilot t where t.id = ${id}`,
    partners: (id) => sql`select t.lead_id as id from pilot t where t.id = ${id} union select pp.organisation_id from pilot_partner pp where pp.pilot_id = ${id}`,
  },
};
