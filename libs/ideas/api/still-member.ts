import { type Sql, sql } from '@samskap/platform-api';

/** Someone who was named for a team, as long as they belong to its organisation. */
export const stillMember = (person: Sql, personId: Sql, organisationId: Sql): Sql =>
  sql`(${person}.id = ${personId} and exists (select 1 from membership m where m.person_id = ${personId} and m.organisation_id = ${organisationId}))`;
