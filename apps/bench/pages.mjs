/** The two pages that are measured, as each server is asked for them. */

const LIST = `query List {
  challenges(first: 20, filter: { status: [PUBLISHED] }) {
    nodes { id slug title status publishedAt deadline owner { id slug name } proposalCount pilots { id slug title status lead { id slug name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DETAIL = `query Detail($slug: String!) {
  challenge(slug: $slug) {
    id slug version route status language title need hopedOutcome publishedAt updatedAt deadline owner { id slug name }
    proposals(first: 10) { nodes { id kind status title summary submittedAt organisation { id slug name } } }
    pilots { id slug title status summary lead { id slug name } }
  }
}`;

const NODES = 'organisationByOwnerId { id slug name }';
const PILOT = 'id slug title status';
const LEAD = 'organisationByLeadId { id slug name }';
const PEER_LIST = `query List {
  openChallenges(first: 20) {
    nodes { id slug title status publishedAt deadline ${NODES} publicProposals { totalCount } publicPilots { nodes { ${PILOT} ${LEAD} } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const PEER_DETAIL = `query Detail($slug: String!) {
  challengeBySlug(slug: $slug) {
    id slug version route status language title need hopedOutcome publishedAt updatedAt deadline ${NODES}
    publicProposals(first: 10) { nodes { id kind status title summary submittedAt organisationByOrganisationId { id slug name } } }
    publicPilots { nodes { ${PILOT} summary ${LEAD} } }
  }
}`;

/** What PostGraphile needs to answer the same: orders, counts and the public part of visibility as functions that PostgreSQL inlines. */
export const PEER_FUNCTIONS = `
  create or replace function open_challenges() returns setof challenge language sql stable as $$
    select * from challenge c where c.status = 'PUBLISHED' and coalesce(c.deadline > now(), true) and c.published_at is not null
    order by coalesce(c.published_at, 'infinity'::timestamptz) desc, c.id desc $$;
  create or replace function challenge_public_proposals(c challenge) returns setof proposal language sql stable as $$
    select * from proposal p where p.challenge_id = c.id and p.status = 'ACCEPTED' order by p.created_at desc, p.id desc $$;
  create or replace function challenge_public_pilots(c challenge) returns setof pilot language sql stable as $$
    select * from pilot t where t.challenge_id = c.id and t.started_at is not null order by t.updated_at desc, t.id $$;`;

const body = (query, operationName, variables = {}) => JSON.stringify({ query, operationName, variables });

/** Bodies to send to a server, in turn: the list, or the details of different challenges. */
export function bodiesFor(server, page, slugs) {
  const [list, detail] = server === 'postgraphile' ? [PEER_LIST, PEER_DETAIL] : [LIST, DETAIL];
  return page === 'list' ? [body(list, 'List')] : slugs.map((slug) => body(detail, 'Detail', { slug }));
}
