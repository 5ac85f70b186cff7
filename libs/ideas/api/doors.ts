import { type Sql, raw, sql } from '@samskap/platform-api';

/** Its organisation can be reached: one that is not verified, or is shut out, opens nobody's door. */
const STANDS_OPEN = raw(`exists (select 1 from organisation o where o.id = d.organisation_id and o.status = 'VERIFIED')`);

/**
 * The id of the door for a place, as a statement: that of the bydel, of its municipality, or of everywhere else. Codes nest, so the
 * nearest is the longest. Null when nobody stands at any.
 */
export const servedBy = (place: Sql): Sql =>
  sql`(select d.id from door d where ${STANDS_OPEN} and (d.place_code is null or starts_with(${place}, d.place_code)) order by length(d.place_code) desc nulls last limit 1)`;

/** The id of the door where a team stands, as a statement: that of the unit when it has one, else the organisation's first. */
export const doorOf = (organisationId: Sql, unitId: Sql): Sql =>
  sql`(select d.id from door d where d.organisation_id = ${organisationId} and (${unitId} is null or d.unit_id = ${unitId}) order by d.unit_id is not null, d.place_code nulls last limit 1)`;
