import { FALSE, type Policy, type Sql, type ViewerSql, and, coordinates, leads, memberOf, not, or, sql } from '@samskap/platform-api';
import { coOwnedBy } from './challenge.policy.js';
import type { ProposalVerb } from './proposal.lifecycle.js';

const own = (proposal: Sql, viewer: ViewerSql): Sql => memberOf(sql`${proposal}.organisation_id`, viewer);

/** Something about the challenge that a proposal answers. */
const ofChallenge = (proposal: Sql, condition: (challenge: Sql) => Sql): Sql =>
  sql`exists (select 1 from challenge asked where asked.id = ${proposal}.challenge_id and ${condition(sql`asked`)})`;

/** A coordinator steps aside where their own organisation, its networks or their members have proposed, also if they took it back. */
const stepsAside = (proposal: Sql, viewer: ViewerSql): Sql =>
  sql`exists (select 1 from proposal kin where kin.challenge_id = ${proposal}.challenge_id and kin.submitted_at is not null and kin.organisation_id = any(${viewer.kin}))`;

/** The agency that asked: members of the owner and co-owners, and the owner's coordinators without ties. */
const agency = (proposal: Sql, viewer: ViewerSql): Sql => {
  if (!viewer.signedIn) return or();
  const asked = sql`asked`;
  const coordinating = coordinates(sql`${asked}.owner_id`, viewer);
  const asMember = or(ofChallenge(proposal, () => memberOf(sql`${asked}.owner_id`, viewer)), coOwnedBy(sql`${proposal}.challenge_id`, viewer));
  return coordinating === FALSE ? asMember : or(asMember, and(ofChallenge(proposal, () => coordinating), not(stepsAside(proposal, viewer))));
};

/** Those who may read all of it: the proposer, and once it is sent the agency. */
export const insider = (proposal: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? or(own(proposal, viewer), and(sql`${proposal}.submitted_at is not null`, agency(proposal, viewer))) : or();

/** Accepted proposals are public by title, summary and organisation; all else is between proposer and agency. */
export const proposalPolicy: Policy<ProposalVerb> = {
  read: (proposal, viewer) => or(sql`${proposal}.status = 'ACCEPTED'`, insider(proposal, viewer)),
  update: own,
  submit: own,
  clarify: (proposal, viewer) => (viewer.signedIn ? ofChallenge(proposal, (asked) => memberOf(sql`${asked}.owner_id`, viewer)) : or()),
  answer: own,
  decide: (proposal, viewer) => (viewer.signedIn ? ofChallenge(proposal, (asked) => leads(sql`${asked}.owner_id`, viewer)) : or()),
  withdraw: own,
};
