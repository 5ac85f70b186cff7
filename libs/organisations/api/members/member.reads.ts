import { type ReadsModule, type Sql, type ViewerSql, administers, and, columns, computed, hashOfTokenSql, instants, leads, many, one, or, personal, raw, rights, sql, withParent } from '@samskap/platform-api';
import { memberPolicy, readInvitation, readStandIn } from './member.policy.js';

/** Neither answered nor withdrawn; it may be out of date. Written as the indexes on invitations have it, or they would not be used. */
const unanswered = (invitation: Sql): Sql => sql`${invitation}.accepted_at is null and ${invitation}.declined_at is null and ${invitation}.withdrawn_at is null`;

const waits = (invitation: Sql, viewer: ViewerSql): Sql =>
  and(
    unanswered(invitation),
    sql`${invitation}.expires_at > ${viewer.now}`,
    sql`(${invitation}.role <> 'LEADER' or not exists (select 1 from person inviter where inviter.id = ${invitation}.invited_by and inviter.suspended_at is not null))`,
  );

const NAMED = '(select i.*, o.name as organisation_name, o.status as organisation_status from invitation i join organisation o on o.id = i.organisation_id)';

const mayWriteTo = (membership: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? or(leads(sql`${membership}.organisation_id`, viewer), administers(viewer), sql`${membership}.person_id = ${viewer.personId}`) : or();

const ofOrganisation = (organisation: Sql, other: Sql): Sql => sql`${other}.organisation_id = ${organisation}.id`;

export const memberReads: ReadsModule = (reads) => {
  reads.type('Invitation', {
    from: NAMED,
    visibleTo: readInvitation,
    fields: {
      ...columns('id email role organisationName'),
      ...instants('invitedAt expiresAt'),
      expired: computed((invitation, viewer) => sql`${invitation}.expires_at <= ${viewer.now}`),
      organisation: one('Organisation', (invitation, organisation) => sql`${organisation}.id = ${invitation}.organisation_id`),
      unit: one('Unit', (invitation, unit) => sql`${unit}.id = ${invitation}.unit_id`),
      invitedBy: one('Person', (invitation, person) => sql`${person}.id = ${invitation}.invited_by`),
    },
  });

  reads.type('InvitationPreview', {
    from: NAMED,
    visibleTo: withParent,
    fields: {
      ...columns('organisationName email role'),
      ...instants('expiresAt'),
      invitedBy: computed((invitation) => sql`(select p.name from person p where p.id = ${invitation}.invited_by and p.suspended_at is null)`),
      hasAccount: computed((invitation) => sql`exists (select 1 from person p where p.email = ${invitation}.email)`),
    },
  });

  reads.type('StandIn', {
    from: 'stand_in',
    visibleTo: readStandIn,
    fields: {
      ...columns('id startsOn endsOn'),
      leader: one('Person', (standIn, person) => sql`${person}.id = ${standIn}.leader_id`),
      person: one('Person', (standIn, person) => sql`${person}.id = ${standIn}.person_id`),
    },
  });

  reads.extend('Organisation', {
    invitations: many(
      'Invitation',
      (organisation, invitation, viewer) => and(ofOrganisation(organisation, invitation), unanswered(invitation), memberPolicy.inviteMembers(organisation, viewer)),
      { orderBy: (invitation) => sql`${invitation}.invited_at desc, ${invitation}.id`, max: 200 },
    ),
    standIns: many(
      'StandIn',
      (organisation, standIn, viewer) => and(ofOrganisation(organisation, standIn), sql`${standIn}.ended_at is null`, sql`${standIn}.ends_on >= ${viewer.today}`),
      { orderBy: (standIn) => sql`${standIn}.starts_on, ${standIn}.id`, max: 100 },
    ),
  });

  reads.extendGroup('Organisation', 'viewerCan', rights(memberPolicy, (organisation) => sql`${organisation}.status`, {}));

  reads.extend('Membership', {
    ...personal('MEMBER_LIST', (membership) => sql`${membership}.person_id`, {
      email: computed((membership, viewer) => sql`(select p.email from person p where p.id = ${membership}.person_id and ${mayWriteTo(membership, viewer)})`),
    }),
    since: instants('createdAt')['createdAt']!,
  });

  reads.extend('Viewer', {
    invitations: many(
      'Invitation',
      (person, invitation, viewer) => and(sql`${invitation}.email = ${person}.email`, waits(invitation, viewer), sql`${invitation}.organisation_status <> 'SUSPENDED'`),
      { orderBy: (invitation) => sql`${invitation}.invited_at desc, ${invitation}.id`, max: 50 },
    ),
  });

  reads.root({
    invitation: one('InvitationPreview', (_query, invitation, viewer, { token }) =>
      token
        ? and(
            sql`${hashOfTokenSql(token.bind('text'))} in (${invitation}.token_hash, ${invitation}.earlier_token_hash)`,
            waits(invitation, viewer),
            sql`${invitation}.organisation_status <> 'SUSPENDED'`,
          )
        : raw('false'),
    ),
  });
};
