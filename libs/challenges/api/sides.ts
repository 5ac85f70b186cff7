import { type SidesByType, sql } from '@samskap/platform-api';

/** The agency that asked owns a challenge and what is proposed to it; co-owners and proposers take part. */
export const challengeSides: SidesByType = {
  Challenge: {
    owner: (id) => sql`select c.owner_id from challenge c where c.id = ${id}`,
    partners: (id) => sql`select co.organisation_id as id from challenge_co_owner co where co.challenge_id = ${id}`,
  },
  Proposal: {
    owner: (id) => sql`select c.owner_id from challenge c join proposal p on p.challenge_id = c.id where p.id = ${id}`,
    partners: (id) => sql`select p.organisation_id as id from proposal p where p.id = ${id}`,
  },
};
