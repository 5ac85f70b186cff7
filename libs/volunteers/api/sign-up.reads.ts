import { type ReadsModule, type Sql, columns, computed, hashOfTokenSql, instants, one, sql, withParent } from '@samskap/platform-api';
import { signUpPolicy } from './assignment.policy.js';
import { UNANSWERED_DAYS, hoursInAll } from './sign-up.sql.js';

const slotOf = one('AssignmentSlot', (signUp, slot) => sql`${slot}.id = ${signUp}.slot_id`, 'a sign-up is for a slot, which is seen with it');

const assignmentOf = one('VolunteerAssignment', (signUp, assignment) => sql`${assignment}.id = (select s.assignment_id from assignment_slot s where s.id = ${signUp}.slot_id)`);

/** From 1; null for those who have a place, and for those whom the contact has not answered. */
const position = computed(
  (signUp) =>
    sql`case when ${signUp}.status = 'WAITING' and ${signUp}.turn is not null then (select count(*)::int + 1 from sign_up w where w.slot_id = ${signUp}.slot_id and w.status = 'WAITING' and w.turn < ${signUp}.turn and w.echo_of is null) end`,
);

const hours = computed((signUp) => sql`(${signUp}.quarters / 4.0)::float8`);

const isAhead = (signUp: Sql, now: Sql): Sql => sql`exists (select 1 from assignment_slot s where s.id = ${signUp}.slot_id and s.ends_at > ${now} and not s.cancelled)`;

export const signUpReads: ReadsModule = (reads) => {
  reads.type('SignUp', {
    from: 'sign_up',
    visibleTo: signUpPolicy.read,
    fields: {
      ...columns('id version status name mobile email reason policeCertificateSeenOn confidentialitySignedOn'),
      ...instants('signedUpAt'),
      slot: slotOf,
      assignment: assignmentOf,
      position,
      unanswered: computed((signUp, viewer) =>
        sql`(${signUp}.status = 'WAITING' and ${signUp}.turn is null and ${signUp}.signed_up_at < ${viewer.now} - ${UNANSWERED_DAYS} * interval '1 day')`,
      ),
      hours,
    },
  });

  // Whoever has the link is the one who signed up, whatever they are otherwise.
  reads.type('OwnSignUp', {
    from: 'sign_up',
    visibleTo: withParent,
    fields: {
      ...columns('status name reason'),
      slot: slotOf,
      assignment: assignmentOf,
      position,
      hours,
      hoursInAll: computed((signUp) => hoursInAll(signUp)),
      canCancel: computed((signUp, viewer) => sql`(${signUp}.status in ('WAITING', 'CONFIRMED') and ${isAhead(signUp, sql`${viewer.now}`)})`),
    },
  });

  reads.root({
    ownSignUp: one('OwnSignUp', (_query, signUp, _viewer, { token }) => sql`${signUp}.id = (select t.sign_up_id from sign_up_token t where t.hash = ${hashOfTokenSql(token!.bind('text'))})`),
  });
};
