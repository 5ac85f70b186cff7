import { challengePolicy, challengeStatusIn, proposalPolicy } from '@samskap/challenges-api';
import { ideaPolicy } from '@samskap/ideas-api';
import { agreementPolicy } from '@samskap/organisations-api';
import { pilotPolicy } from '@samskap/pilots-api';
import { type ReadsModule, type Rule, type Sql, TRUE, type ViewerSql, columns, computed, connection, instants, join, many, one, or, poly, raw, sql, withParent } from '@samskap/platform-api';
import { servicePolicy } from '@samskap/services-api';
import { assignmentPolicy } from '@samskap/volunteers-api';
import { workshopPolicy } from '@samskap/workshops-api';
import { workItems } from './work-items.js';

const SUBJECTS: readonly { readonly type: string; readonly table: string; readonly read: Rule }[] = [
  { type: 'Challenge', table: 'challenge', read: challengePolicy.read },
  { type: 'Proposal', table: 'proposal', read: proposalPolicy.read },
  { type: 'Pilot', table: 'pilot', read: pilotPolicy.read },
  { type: 'Idea', table: 'idea', read: ideaPolicy.read },
  { type: 'VolunteerAssignment', table: 'volunteer_assignment', read: assignmentPolicy.read },
  { type: 'Service', table: 'service', read: servicePolicy.read },
  { type: 'Agreement', table: 'agreement', read: agreementPolicy.read },
  { type: 'Workshop', table: 'workshop', read: workshopPolicy.read },
];

/** What a row is about, by the names of its type and id. */
const subject = poly(
  Object.fromEntries(
    SUBJECTS.map(({ type }) => [type, { when: (row: Sql) => sql`${row}.subject_type = ${raw(`'${type}'`)}`, on: (row: Sql, other: Sql) => sql`${other}.id = ${row}.subject_id` }]),
  ),
);

/** Nobody hears of what they may not see: the subject's own rule decides. */
const subjectIsVisible = (row: Sql, viewer: ViewerSql): Sql =>
  sql`case ${row}.subject_type ${join(
    SUBJECTS.map(({ type, table, read }) => sql`when ${raw(`'${type}'`)} then exists (select 1 from ${raw(table)} about where about.id = ${row}.subject_id and ${read(raw('about'), viewer)})`),
    ' ',
  )} else false end`;

const waiting = (side: 'ME' | 'OTHERS', urgency: (item: Sql) => Sql) =>
  many('WorkItem', (_viewer, item) => sql`${item}.side = ${raw(`'${side}'`)}`, { orderBy: urgency, max: 100 });

const countOf = (from: string, condition: (viewer: ViewerSql) => Sql) => computed((_row, viewer) => sql`(select count(*)::int from ${raw(from)} where ${condition(viewer)})`);

export const overviewReads: ReadsModule = (reads) => {
  reads.type('WorkItem', {
    from: workItems,
    visibleTo: (item, viewer) => (viewer.signedIn ? subjectIsVisible(item, viewer) : or()),
    fields: {
      ...columns('reason dueOn'),
      ...instants('since'),
      subject,
      organisation: one('Organisation', (item, organisation) => sql`${organisation}.id = ${item}.organisation_id`),
      overdue: computed((item, viewer) => sql`coalesce(${item}.due_on < ${viewer.today}, false)`),
    },
  });

  reads.type('Activity', {
    from: 'activity',
    visibleTo: (activity, viewer) =>
      viewer.signedIn
        ? sql`(exists (select 1 from activity_audience audience where audience.activity_id = ${activity}.id and (audience.organisation_id = any(${viewer.organisationIds}) or audience.organisation_id = any(${viewer.coordinates}))) and ${subjectIsVisible(activity, viewer)})`
        : or(),
    fields: {
      ...columns('id type'),
      ...instants('at'),
      subject,
      // Questions are public and nobody's: whoever competes must not learn from the feed who asks. Who sent an idea is for those who answer it.
      actor: one('Person', (activity, person) => sql`(${person}.id = ${activity}.actor_id and ${activity}.type not in ('challenge.question-asked', 'idea.submitted'))`),
    },
    orders: { NEWEST: { by: (row) => sql`${row}.at`, type: 'timestamptz', direction: 'desc' } },
  });

  reads.extend('Viewer', {
    waitingForMe: waiting('ME', (item) => sql`${item}.due_on nulls last, ${item}.since, ${item}.subject_id`),
    waitingForOthers: waiting('OTHERS', (item) => sql`${item}.since, ${item}.subject_id`),
    activity: connection('Activity', (person, activity) => sql`${activity}.actor_id is distinct from ${person}.id`),
    lastSeenAt: computed((person) => sql`(select to_char(look.seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from last_look look where look.person_id = ${person}.id)`),
  });

  reads.type('Overview', {
    from: () => raw('(select 1)'),
    visibleTo: withParent,
    fields: {
      openChallenges: countOf('challenge c', (viewer) => challengeStatusIn(raw('c'), viewer, ['PUBLISHED'])),
      runningPilots: countOf('pilot t', () => sql`t.status in ('RUNNING', 'EVALUATING')`),
      adoptedPilots: countOf('pilot t', () => sql`t.status = 'DECIDED' and t.decision = 'ADOPT'`),
      stoppedPilots: countOf('pilot t', () => sql`t.status = 'DECIDED' and t.decision = 'STOP' and t.started_at is not null`),
    },
  });
  reads.root({ overview: one('Overview', () => TRUE, 'it is made of figures that are public') });
};
