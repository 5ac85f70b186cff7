import { type SidesByType, sql } from '@samskap/platform-api';

/** An assignment has one organisation that is responsible; whoever signs up does so as anyone. */
export const volunteerSides: SidesByType = {
  VolunteerAssignment: {
    owner: (id) => sql`select t.owner_id from volunteer_assignment t where t.id = ${id}`,
    partners: () => sql`select null::uuid as id where false`,
  },
};
