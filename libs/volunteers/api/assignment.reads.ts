import { nearPlace, withinTerm } from '@samskap/catalogue-api';
import { pilotPolicy } from '@samskap/pilots-api';
import {
  type Filter,
  type Order,
  type ReadsModule,
  type Sql,
  TRUE,
  type ViewerSql,
  and,
  columns,
  computed,
  connection,
  equals,
  instants,
  many,
  memberOf,
  one,
  oneOf,
  raw,
  refersTo,
  rights,
  sql,
  withParent,
  withWords,
} from '@samskap/platform-api';
import { assignmentLifecycle, assignmentPolicy } from './assignment.policy.js';

const words = (assignment: Sql): Sql => sql`to_tsvector('norwegian', ${assignment}.title || ' ' || ${assignment}.task)`;

/** A slot that people can still sign up for. */
const ahead = (slot: Sql, viewer: ViewerSql): Sql => sql`(${slot}.starts_at > ${viewer.now} and not ${slot}.cancelled)`;

const withFreePlace: Filter = (assignment, wanted, viewer) =>
  wanted.literal() === true ? sql`exists (select 1 from assignment_slot s where s.assignment_id = ${assignment}.id and s.taken < s.capacity and ${ahead(raw('s'), viewer)})` : TRUE;

/** In any of these places, or in a place within one: codes nest. */
const inPlaces: Filter = (assignment, given) =>
  sql`${assignment}.place_code in (select near.code from place near, unnest(${given.bind('text[]')}) asked (code) where starts_with(near.code, asked.code))`;

const forTargetGroup: Filter = (assignment, wanted) =>
  sql`exists (select 1 from assignment_target_group about where about.assignment_id = ${assignment}.id and ${withinTerm(raw('about.code'), wanted)})`;

/** When it is done next; long after everything else when it is not. */
const nextStart = (assignment: Sql, viewer: ViewerSql): Sql =>
  sql`coalesce((select min(s.starts_at) from assignment_slot s where s.assignment_id = ${assignment}.id and ${ahead(raw('s'), viewer)}), 'infinity'::timestamptz)`;

const orders: Record<string, Order> = {
  SOONEST: { by: nextStart, type: 'timestamptz', direction: 'asc' },
  NEWEST: { by: (row) => sql`${row}.updated_at`, type: 'timestamptz', direction: 'desc' },
};

const openOnly = (assignment: Sql): Sql => sql`${assignment}.status = 'OPEN'`;

/** Open assignments of what they belong to. */
const openOf = (column: 'owner_id' | 'pilot_id') =>
  many('VolunteerAssignment', (row, assignment) => and(openOnly(assignment), sql`${assignment}.${raw(column)} = ${row}.id`), {
    orderBy: (assignment, _row, viewer) => sql`${nextStart(assignment, viewer)}, ${assignment}.id`,
    max: 50,
  });

/** How many open assignments there are in each county and municipality, those in places within it too; counties also when there are none. */
const counts = (viewer: ViewerSql): Sql => sql`(
  select p.code, p.kind, count(a.id)::int as open
  from place p left join volunteer_assignment a on starts_with(a.place_code, p.code) and a.status = 'OPEN' and ${assignmentPolicy.read(raw('a'), viewer)}
  where p.kind in ('COUNTY', 'MUNICIPALITY') and p.valid_to is null
  group by p.code, p.kind having p.kind = 'COUNTY' or count(a.id) > 0)`;

/** Of an assignment that goes on for years the latest times are told. */
const MOST_SIGN_UPS = 2_000;

/** More than there are counties and municipalities. */
const ALL_PLACES = 500;

export const assignmentReads: ReadsModule = (reads) => {
  reads.type('VolunteerAssignment', {
    from: 'volunteer_assignment',
    visibleTo: assignmentPolicy.read,
    fields: {
      ...columns('id slug version status language title task meetingPoint contactName contactTelephone training expenses policeCertificate confidentiality minimumAge confirmation'),
      ...instants('updatedAt'),
      owner: one('Organisation', (assignment, owner) => sql`${owner}.id = ${assignment}.owner_id`),
      pilot: one('Pilot', (assignment, pilot) => sql`${pilot}.id = ${assignment}.pilot_id`),
      place: one('Place', (assignment, place) => sql`${place}.code = ${assignment}.place_code`),
      contact: one('Person', (assignment, person) => sql`${person}.id = ${assignment}.contact_id`),
      targetGroups: many('Term', (assignment, term) => sql`${term}.code in (select about.code from assignment_target_group about where about.assignment_id = ${assignment}.id)`, {
        orderBy: (term) => sql`${term}.position`,
        max: 50,
      }),
      slots: many('AssignmentSlot', (assignment, slot) => sql`${slot}.assignment_id = ${assignment}.id`, {
        orderBy: (slot, _assignment, viewer) =>
          sql`${slot}.ends_at <= ${viewer.now}, case when ${slot}.ends_at > ${viewer.now} then ${slot}.starts_at end, ${slot}.starts_at desc, ${slot}.id`,
        max: 200,
      }),
      nextSlot: one('AssignmentSlot', (assignment, slot, viewer) =>
        sql`${slot}.id = (select s.id from assignment_slot s where s.assignment_id = ${assignment}.id and ${ahead(raw('s'), viewer)} order by s.starts_at, s.id limit 1)`,
      ),
      signUps: many('SignUp', (assignment, signUp) => sql`${signUp}.slot_id in (select s.id from assignment_slot s where s.assignment_id = ${assignment}.id)`, {
        orderBy: (signUp) => sql`(select s.ends_at from assignment_slot s where s.id = ${signUp}.slot_id) desc, ${signUp}.signed_up_at, ${signUp}.id`,
        max: MOST_SIGN_UPS,
      }),
      viewerCan: rights(assignmentPolicy, (assignment) => sql`${assignment}.status`, assignmentLifecycle),
    },
    filters: {
      place: (assignment, wanted) => nearPlace(sql`${assignment}.place_code`, wanted),
      places: inPlaces,
      targetGroup: forTargetGroup,
      owner: equals('owner_id'),
      pilot: refersTo('pilot_id', 'pilot', pilotPolicy.read),
      status: oneOf((assignment) => sql`${assignment}.status`),
      free: withFreePlace,
      text: withWords('volunteer_assignment', words),
      mine: (assignment, wanted, viewer) => (wanted.literal() === true ? memberOf(sql`${assignment}.owner_id`, viewer) : TRUE),
    },
    orders,
  });

  reads.type('AssignmentSlot', {
    from: 'assignment_slot',
    visibleTo: withParent,
    fields: {
      ...columns('id capacity taken cancelled'),
      ...instants('startsAt endsAt'),
      waiting: computed((slot) => sql`(select count(*)::int from sign_up w where w.slot_id = ${slot}.id and w.status = 'WAITING' and w.echo_of is null)`),
    },
  });

  reads.type('AssignmentCount', {
    from: counts,
    visibleTo: () => TRUE,
    fields: { ...columns('open'), place: one('Place', (counted, place) => sql`${place}.code = ${counted}.code`, 'it is the place that was counted') },
  });

  reads.extend('Pilot', { volunteerAssignments: openOf('pilot_id') });
  reads.extend('Organisation', { volunteerAssignments: openOf('owner_id') });

  reads.root({
    volunteerAssignment: one('VolunteerAssignment', (_query, assignment, _viewer, { id, slug }) =>
      id || slug ? and(id && sql`${assignment}.id = ${id.bind('uuid')}`, slug && sql`${assignment}.slug = ${slug.bind('text')}`) : raw('false'),
    ),
    volunteerAssignments: connection('VolunteerAssignment', (_query, assignment, _viewer, { filter }) => (filter?.get('status') ? TRUE : openOnly(assignment))),
    assignmentCounts: many('AssignmentCount', () => TRUE, { orderBy: (counted) => sql`length(${counted}.code), ${counted}.code`, max: ALL_PLACES }),
  });
};
