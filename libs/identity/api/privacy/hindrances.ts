import { type Slot, type Sql, not, sql } from '@samskap/platform-api';
import { hasLeader } from '../organisations/organisation.policy.js';

/** That nobody but this person leads the organisation and can sign in. */
export const soleLeaderOf = (organisation: Sql, personId: Slot): Sql =>
  sql`(${organisation}.id in (select m.organisation_id from membership m where m.person_id = ${personId} and m.role = 'LEADER')
    and ${not(hasLeader(sql`${organisation}.id`, personId))})`;
