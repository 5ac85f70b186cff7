import { type Policy, type Slot, type Sql, administers, coordinates, leads, literal, memberOf, or, sql } from '@samskap/platform-api';

/** Verified organisations are public; others are seen by their own people and by administrators. */
export const organisationPolicy: Policy<'updateProfile'> = {
  read: (organisation, viewer) =>
    or(sql`${organisation}.status = ${literal('VERIFIED')}`, memberOf(sql`${organisation}.id`, viewer), administers(viewer)),
  updateProfile: (organisation, viewer) => leads(sql`${organisation}.id`, viewer),
};

/** That someone who can sign in leads the organisation, other than this person: those who are shut out lead nothing. */
export const hasLeader = (organisationId: Sql, otherThan?: Slot): Sql =>
  sql`exists (select 1 from membership m join person p on p.id = m.person_id and p.suspended_at is null
    where m.organisation_id = ${organisationId} and m.role = 'LEADER'${otherThan ? sql` and m.person_id <> ${otherThan}` : sql``})`;

/** The people of an organisation: for its own, its coordinators, and administrators. A person's own memberships always. */
export const membershipPolicy: Policy<never> = {
  read: (membership, viewer) =>
    viewer.signedIn
      ? or(
          sql`${membership}.person_id = ${viewer.personId}`,
          memberOf(sql`${membership}.organisation_id`, viewer),
          coordinates(sql`${membership}.organisation_id`, viewer),
          administers(viewer),
        )
      : or(),
};

/** Whose names may be seen: anyone signed in sees names; what a name stands beside has been allowed by its own rule. */
export const personPolicy: Policy<never> = {
  read: (person, viewer) => (viewer.signedIn ? sql`(${person}.suspended_at is null or ${person}.id = ${viewer.personId})` : or()),
};
