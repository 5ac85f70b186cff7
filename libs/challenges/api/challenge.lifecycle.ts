import { type Lifecycle, type Sql, type ViewerSql, or, sql, stateIn } from '@samskap/platform-api';
import type { ChallengeRoute, ChallengeStatus } from '@samskap/platform-contract';

export type ChallengeVerb = 'update' | 'recommend' | 'publish' | 'resolve' | 'withdraw' | 'propose' | 'ask' | 'answer' | 'decide';

const OPEN = ['PUBLISHED'] as const;
const SEEN = ['PUBLISHED', 'CLOSED'] as const;

export const challengeLifecycle: Lifecycle<ChallengeStatus, ChallengeVerb> = {
  update: { from: ['DRAFT', 'AWAITING_APPROVAL', 'PUBLISHED'] },
  recommend: { from: ['DRAFT'], to: 'AWAITING_APPROVAL' },
  publish: { from: ['DRAFT', 'AWAITING_APPROVAL'], to: 'PUBLISHED' },
  resolve: { from: SEEN, to: 'RESOLVED' },
  withdraw: { from: ['DRAFT', 'AWAITING_APPROVAL', ...SEEN], to: 'WITHDRAWN' },
  propose: { from: OPEN },
  ask: { from: OPEN },
  answer: { from: SEEN },
  decide: { from: [...SEEN, 'RESOLVED'] },
};

/** The state now: a published call is closed from its deadline on, to the second. No job has to run for it. */
export function challengeStatus(challenge: { status: ChallengeStatus; route: ChallengeRoute; deadline: Date | null }, now: Date): ChallengeStatus {
  const closed = challenge.status === 'PUBLISHED' && challenge.deadline !== null && challenge.deadline.getTime() <= now.getTime();
  return closed ? 'CLOSED' : challenge.status;
}

/** The same as SQL. */
export const challengeStatusSql = (challenge: Sql, viewer: ViewerSql): Sql =>
  sql`case when ${challenge}.status = 'PUBLISHED' and ${challenge}.deadline <= ${viewer.now} then 'CLOSED' else ${challenge}.status end`;

/** One of these states now. The stored state stands by itself in it, so that an index on it serves. */
export function challengeStatusIn(challenge: Sql, viewer: ViewerSql, statuses: readonly ChallengeStatus[]): Sql {
  const published = sql`${challenge}.status = 'PUBLISHED'`;
  const stored = statuses.filter((status) => status !== 'PUBLISHED' && status !== 'CLOSED');
  const open = statuses.includes('PUBLISHED');
  const closed = statuses.includes('CLOSED');
  return or(
    ...(stored.length > 0 ? [stateIn(sql`${challenge}.status`, ...stored)] : []),
    ...(open && closed ? [published] : []),
    ...(open && !closed ? [sql`(${published} and coalesce(${challenge}.deadline > ${viewer.now}, true))`] : []),
    ...(closed && !open ? [sql`(${published} and coalesce(${challenge}.deadline <= ${viewer.now}, false))`] : []),
  );
}
