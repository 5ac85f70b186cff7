import { type Policy, type Sql, type ViewerSql, and, coordinates, leads, memberOf, or, sql, stateIn, TRUE } from '@samskap/platform-api';
import type { ChallengeVerb } from './challenge.lifecycle.js';

/**
 * Whether the viewer is a member of an agency that owns the challenge of this id together with its owner. The few such
 * challenges are found once in a statement, not asked for row by row.
 */
export const coOwnedBy = (challengeId: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? sql`${challengeId} in (select co.challenge_id from challenge_co_owner co where co.organisation_id = any(${viewer.organisationIds}))` : or();

/** Members of the agency that answers for a challenge, and of those that own it too. */
export const ownedBy = (challenge: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn
    ? or(
        memberOf(sql`${challenge}.owner_id`, viewer),
        coOwnedBy(sql`${challenge}.id`, viewer),
      )
    : or();

const owner = (challenge: Sql): Sql => sql`${challenge}.owner_id`;

/**
 * What is published is public. Drafts belong to the agencies that own them and to those who coordinate the owner. Any member
 * drafts, recommends and answers; a leader publishes, decides, resolves and withdraws.
 */
export const challengePolicy: Policy<ChallengeVerb> = {
  read: (challenge, viewer) =>
    or(
      sql`${challenge}.published_at is not null`,
      ownedBy(challenge, viewer),
      coordinates(owner(challenge), viewer),
    ),
  update: (challenge, viewer) => or(leads(owner(challenge), viewer), and(memberOf(owner(challenge), viewer), stateIn(sql`${challenge}.status`, 'DRAFT', 'AWAITING_APPROVAL'))),
  recommend: (challenge, viewer) => memberOf(owner(challenge), viewer),
  publish: (challenge, viewer) => leads(owner(challenge), viewer),
  resolve: (challenge, viewer) => leads(owner(challenge), viewer),
  withdraw: (challenge, viewer) => or(leads(owner(challenge), viewer), and(memberOf(owner(challenge), viewer), stateIn(sql`${challenge}.status`, 'DRAFT'))),
  propose: (_challenge, viewer) => (viewer.signedIn ? sql`cardinality(${viewer.organisationIds}) > 0` : or()),
  ask: (_challenge, viewer) => (viewer.signedIn ? TRUE : or()),
  answer: (challenge, viewer) => memberOf(owner(challenge), viewer),
  decide: (challenge, viewer) => leads(owner(challenge), viewer),
};
