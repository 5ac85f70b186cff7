import { type Lifecycle, type Policy, type Sql, type ViewerSql, and, coordinates, memberOf, not, or, sql, stateIn } from '@samskap/platform-api';
import type { IdeaStatus } from '@samskap/platform-contract';

type IdeaVerb = 'answer' | 'passOn';

const owner = (idea: Sql): Sql => sql`${idea}.owner_id`;

/** Ideas and needs that have an answer, and those that were said aloud in a workshop. A question is between two. */
const isPublic = (idea: Sql): Sql => and(not(stateIn(sql`${idea}.kind`, 'QUESTION')), or(not(stateIn(sql`${idea}.status`, 'NEW')), sql`${idea}.public`));

/** Those whose turn it is, who coordinate them, and whoever sent it. */
export const ideaInsider = (idea: Sql, viewer: ViewerSql): Sql =>
  viewer.signedIn ? or(memberOf(owner(idea), viewer), coordinates(owner(idea), viewer), sql`(${idea}.sent_by is not null and ${idea}.sent_by = ${viewer.personId})`) : or();

/** Who sent it is for those who answer. */
export const seesSender = (idea: Sql, viewer: ViewerSql): Sql => memberOf(owner(idea), viewer);

/**
 * What became of ideas and needs is public, with the answer. Any member of the team's organisation answers and sends on, because
 * whoever knows the answer is seldom the one who leads, and a leader in between is a week more.
 */
export const ideaPolicy: Policy<IdeaVerb> = {
  read: (idea, viewer) => or(isPublic(idea), ideaInsider(idea, viewer)),
  answer: (idea, viewer) => memberOf(owner(idea), viewer),
  passOn: (idea, viewer) => memberOf(owner(idea), viewer),
};

/** An answer can be given anew; what has one stays where it was answered. */
export const ideaLifecycle: Partial<Lifecycle<IdeaStatus, IdeaVerb>> = { passOn: { from: ['NEW'] } };
