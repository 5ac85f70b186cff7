import { type ReadsModule, type Sql, columns, instants, join, literal, many, one, raw, sql, withParent } from '@samskap/platform-api';

/** What everyone may know of a challenge that is published, and of a pilot that has started. */
const PUBLIC = {
  Challenge: ['published', 'imported', 'import-updated', 'updated', 'question-asked', 'question-answered', 'resolved', 'withdrawn'].map((one) => `challenge.${one}`),
  Pilot: ['started', 'updated', 'checkpoint-recorded', 'evaluated', 'adopted', 'adjusted', 'stopped'].map((one) => `pilot.${one}`),
} as const;

const MOST = 200;

const typeIn = (types: readonly string[]): Sql => sql`type in (${join(types.map(literal), ', ')})`;

/**
 * Public events as entries. Who asks a question is nobody's business, so neither role nor organisation is told; a save that
 * changed nothing is no news. That a call closed is nobody's doing: it follows from its deadline.
 */
const entries = sql`(
  select e.id::text, e.type, e.at, e.subject_id, case when e.type = 'challenge.question-asked' then 'PUBLIC' when e.actor_id is null then 'PLATFORM' else e.role end as role,
         case when e.type <> 'challenge.question-asked' then e.organisation_id end as organisation_id, coalesce(e.data -> 'fields', '[]') as fields
  from event e
  where ${typeIn([...PUBLIC.Challenge, ...PUBLIC.Pilot])} and not (e.type in ('challenge.updated', 'pilot.updated') and coalesce(e.data -> 'fields', '[]') = '[]')
  union all
  select e.id::text, e.type, e.at, p.challenge_id, e.role, e.organisation_id, '[]'
  from proposal p join event e on e.subject_id = p.id and e.type = 'proposal.accepted' where p.status = 'ACCEPTED'
  union all
  select 'closed-' || c.id, 'challenge.closed', c.deadline, c.id, 'PLATFORM', null, '[]' from challenge c where c.deadline is not null
)`;

const history = (since: string) =>
  many('HistoryEntry', (row, entry, viewer) => sql`${entry}.subject_id = ${row}.id and ${entry}.at >= ${row}.${raw(since)} and ${entry}.at <= ${viewer.now}`, {
    orderBy: (entry) => sql`${entry}.at desc, ${entry}.id desc`,
    max: MOST,
  });

/** The public history of challenges and pilots: what changed, when, by which role. */
export const historyReads: ReadsModule = (reads) => {
  reads.type('HistoryEntry', {
    from: () => entries,
    visibleTo: withParent,
    fields: {
      ...columns('id type role fields'),
      ...instants('at'),
      organisation: one('Organisation', (entry, organisation) => sql`${organisation}.id = ${entry}.organisation_id`),
    },
  });
  reads.extend('Challenge', { history: history('published_at') });
  reads.extend('Pilot', { history: history('started_at') });
};
