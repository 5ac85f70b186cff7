import { type Slot, type Sql, sql } from '@samskap/platform-api';

/** That nobody but this person leads the organisation and can sign in. */
export const soleLeaderOf = (organisation: Sql, personId: Slot): Sql =>
  sql`(${organisation}.id in (select m.organisation_id from membership m where m.person_id = ${personId} and m.role = 'LEADER')
    and not exists (select 1 from membership m join person p on p.id = m.person_id and p.suspended_at is null
      where m.organisation_id = ${organisation}.id and m.role = 'LEADER' and m.person_id <> ${personId}))`;
