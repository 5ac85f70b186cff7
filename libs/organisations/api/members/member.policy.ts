import { organisationPolicy } from '@samskap/identity-api';
import { type Policy, type Rule, leads, memberOf, or, sql } from '@samskap/platform-api';

/** What people may do with the members of an organisation; the row is the organisation. */
export const memberPolicy: Policy<'manageMembers' | 'leave'> = {
  read: organisationPolicy.read,
  manageMembers: (organisation, viewer) => leads(sql`${organisation}.id`, viewer),
  leave: (organisation, viewer) => memberOf(sql`${organisation}.id`, viewer),
};

/** An invitation is between the leaders and the address that it is to. */
export const readInvitation: Rule = (invitation, viewer) =>
  viewer.signedIn
    ? or(leads(sql`${invitation}.organisation_id`, viewer), sql`${invitation}.email = (select me.email from person me where me.id = ${viewer.personId})`)
    : or();

/** Who is away, and who acts meanwhile, is for the organisation itself. */
export const readStandIn: Rule = (standIn, viewer) => memberOf(sql`${standIn}.organisation_id`, viewer);
