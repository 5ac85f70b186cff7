import { organisationPolicy } from '@samskap/identity-api';
import { type Policy, type Sql, type ViewerSql, memberOf, raw, sql } from '@samskap/platform-api';

/** Whether the viewer may see the organisation behind a column. */
const seesOrganisation = (column: Sql, viewer: ViewerSql): Sql =>
  sql`exists (select 1 from organisation offering where offering.id = ${column} and ${organisationPolicy.read(raw('offering'), viewer)})`;

/** A solution is as public as the organisation that offers it; anyone there may change it. */
export const solutionPolicy: Policy<'update'> = {
  read: (solution, viewer) => seesOrganisation(sql`${solution}.organisation_id`, viewer),
  update: (solution, viewer) => memberOf(sql`${solution}.organisation_id`, viewer),
};

/** What people may do in the name of an organisation as a partner; the row is the organisation. */
export const partnerPolicy: Policy<'updateProfile' | 'addSolution'> = {
  read: organisationPolicy.read,
  updateProfile: organisationPolicy.updateProfile,
  addSolution: (organisation, viewer) => memberOf(sql`${organisation}.id`, viewer),
};
