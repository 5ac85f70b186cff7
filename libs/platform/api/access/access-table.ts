/**
 * Who may do what, as a table that people can read: one row per field and state, refused unless listed. The policies are the
 * rules themselves; the table says what they should come to, and a spec asks the API as every kind of viewer.
 */

/** Kinds of viewer, as seen from one thing: its owner is an agency, and the other party is whoever proposes or takes part. */
export const VIEWER_KINDS = {
  anonymous: 'nobody is signed in',
  volunteer: 'signed in, in no organisation',
  member: 'member of the agency that owns it',
  leader: 'leader of the agency that owns it',
  partyMember: 'member of the other party: the proposer, the partner',
  partyLeader: 'leader of the other party',
  foreignLeader: 'leader of another agency',
  entrepreneur: 'leader of a social enterprise that has no part in it',
  coordinator: 'coordinates the agency that owns it',
  foreignCoordinator: 'coordinates another agency',
  tiedCoordinator: 'coordinates the agency that owns it, and is member of a network that the other party belongs to',
  administrator: 'administrator, in no organisation',
} as const;

export type ViewerKind = keyof typeof VIEWER_KINDS;

/** One verdict: in this state, these may. */
export interface AccessRow {
  /** `Query.challenge`, `Mutation.publishChallenge`, or a confidential field such as `Proposal.approach`. */
  readonly field: string;
  /** The state of the thing, in words. */
  readonly given: string;
  readonly allowed: readonly ViewerKind[];
}

export const EVERYONE = Object.keys(VIEWER_KINDS) as readonly ViewerKind[];

export const SIGNED_IN = EVERYONE.filter((kind) => kind !== 'anonymous');

/** Where a thing has no states. */
export const ALWAYS = 'always';

/** Rows for fields that share their verdicts, by state. */
export const access = (fields: string | readonly string[], verdicts: Readonly<Record<string, readonly ViewerKind[]>>): AccessRow[] =>
  [fields].flat().flatMap((field) => Object.entries(verdicts).map(([given, allowed]) => ({ field, given, allowed })));
