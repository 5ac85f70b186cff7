import { type Order, type ReadsModule, type Sql, TRUE, type ViewerSql, columns, computed, connection, instants, many, memberOf, one, oneOf, raw, rights, sql, withParent } from '@samskap/platform-api';
import { proposalLifecycle } from './proposal.lifecycle.js';
import { insider, proposalPolicy } from './proposal.policy.js';

const newest: Order = { by: (row) => sql`${row}.created_at`, type: 'timestamptz', direction: 'desc' };

/** A column that only the proposer and the agency may read, even when the proposal itself is public. */
const confidential = (names: string) =>
  Object.fromEntries(
    Object.entries(columns(names)).map(([name, column]) => [
      name,
      computed((proposal, viewer, args) => sql`case when ${insider(proposal, viewer)} then ${column.sql(proposal, viewer, args)} end`),
    ]),
  );

/** The agency owes an answer whose day has passed; while it has asked something, the proposer's answer is what is waited for. */
const overdue = (proposal: Sql, viewer: ViewerSql): Sql =>
  sql`(${proposal}.status in ('SUBMITTED', 'SHORTLISTED') and coalesce(${proposal}.answer_by < ${viewer.today}, false))`;

export const proposalReads: ReadsModule = (reads) => {
  reads.type('Proposal', {
    from: 'proposal',
    visibleTo: proposalPolicy.read,
    fields: {
      ...columns('id version kind status title summary'),
      ...confidential('approach needs cost ideaOwner exemption fullText reasons answerBy'),
      ...instants('submittedAt decidedAt'),
      overdue: computed(overdue),
      challenge: one('Challenge', (proposal, challenge) => sql`${challenge}.id = ${proposal}.challenge_id`),
      organisation: one('Organisation', (proposal, organisation) => sql`${organisation}.id = ${proposal}.organisation_id`),
      solution: one('Solution', (proposal, solution) => sql`${solution}.id = ${proposal}.solution_id`),
      answeredBy: one(
        'Person',
        (proposal, person, viewer) => sql`(${insider(proposal, viewer)} and ${person}.id = (select owing.contact_id from challenge owing where owing.id = ${proposal}.challenge_id))`,
      ),
      clarifications: many('Clarification', (proposal, clarification, viewer) => sql`(${clarification}.proposal_id = ${proposal}.id and ${insider(proposal, viewer)})`, {
        orderBy: (clarification) => sql`${clarification}.asked_at, ${clarification}.id`,
        max: 50,
      }),
      viewerCan: rights(proposalPolicy, (proposal) => sql`${proposal}.status`, proposalLifecycle),
    },
    filters: {
      status: oneOf((proposal) => sql`${proposal}.status`),
      kind: oneOf((proposal) => sql`${proposal}.kind`),
      mine: (proposal, wanted, viewer) => (wanted.literal() === true ? memberOf(sql`${proposal}.organisation_id`, viewer) : TRUE),
    },
    orders: { NEWEST: newest },
  });

  reads.type('Clarification', {
    from: 'clarification',
    visibleTo: withParent,
    fields: { ...columns('id question answer'), ...instants('askedAt answeredAt') },
  });

  reads.root({
    proposal: one('Proposal', (_query, proposal, _viewer, { id }) => (id ? sql`${proposal}.id = ${id.bind('uuid')}` : raw('false'))),
    proposals: connection('Proposal', () => TRUE),
  });
};
