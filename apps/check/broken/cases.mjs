/**
 * Deliberate breaks: in `file`, `from` becomes `to`, and in `spec` the test whose name holds `red` must fail.
 * One for each negative case that we promise (see docs/checks.md).
 */
export const cases = [
  {
    what: 'drafts are public',
    file: 'libs/challenges/api/challenge.policy.ts',
    from: 'sql`${challenge}.published_at is not null`',
    to: 'sql`true`',
    spec: 'apps/api/walk',
    red: 'tells anonymous nothing',
  },
  {
    what: 'what is confidential in an accepted proposal is public',
    file: 'libs/challenges/api/proposal.reads.ts',
    from: 'case when ${insider(proposal, viewer)} then ${column.sql(proposal, viewer, args)} end',
    to: '${column.sql(proposal, viewer, args)}',
    spec: 'apps/api/walk',
    red: 'tells anonymous nothing',
  },
  {
    what: 'a coordinator with ties does not step aside',
    file: 'libs/challenges/api/proposal.policy.ts',
    from: 'not(stepsAside(proposal, viewer))',
    to: 'sql`true`',
    spec: 'apps/api/access.api-spec',
    red: 'Query.proposal',
  },
];
