import { hasLeader, organisationPolicy } from '@samskap/identity-api';
import { type Policy, type Rule, type Sql, type ViewerSql, administers, and, leads, memberOf, not, or, sql } from '@samskap/platform-api';

/** Leaders invite. Where there is none, as in an organisation that was imported, administrators invite the first. */
const invites = (organisationId: Sql, viewer: ViewerSql): Sql => or(leads(organisationId, viewer), and(administers(viewer), not(hasLeader(organisationId))));

/** What people may do with the members of an organisation; the row is the organisation. */
export const memberPolicy: Policy<'inviteMembers' | 'manageMembers' | 'leave'> = {
  read: organisationPolicy.read,
  inviteMembers: (organisation, viewer) => and(sql`${organisation}.status <> 'SUSPENDED'`, invites(sql`${organisation}.id`, viewer)),
  manageMembers: (organisation, viewer) => leads(sql`${organisation}.id`, viewer),
  leave: (organisation, viewer) => memberOf(sql`${organisation}.id`, viewer),
};

/** An invitation is between those who invite and the address that it is to. */
export const readInvitation: Rule = (invitation, viewer) =>
  viewer.signedIn
    ? or(invites(sql`${invitation}.organisation_id`, viewer), sql`${invitation}.email = (select me.email from person me where me.id = ${viewer.personId})`)
    : or();

/** Who is away, and who acts meanwhile, is for the organisation itself. */
export const readStandIn: Rule = (standIn, viewer) => memberOf(sql`${standIn}.organisation_id`, viewer);
