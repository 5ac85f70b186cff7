import { type Lifecycle, type Policy, type Sql, and, memberOf, or, sql, stateIn } from '@samskap/platform-api';
import type { AssignmentStatus } from '@samskap/platform-contract';

const owner = (assignment: Sql): Sql => sql`${assignment}.owner_id`;

/** Whoever is shut out, or has not been looked at, asks nobody for anything. */
const ownerVerified = (assignment: Sql): Sql => sql`exists (select 1 from organisation o where o.id = ${owner(assignment)} and o.status = 'VERIFIED')`;

/** A draft is its organisation's own; from when it opens it is public, and stays so when it has closed. */
export const assignmentPolicy: Policy<'update' | 'signUp'> = {
  read: (assignment, viewer) => or(and(stateIn(sql`${assignment}.status`, 'OPEN', 'CLOSED'), ownerVerified(assignment)), memberOf(owner(assignment), viewer)),
  update: (assignment, viewer) => memberOf(owner(assignment), viewer),
  signUp: (assignment, viewer) =>
    and(ownerVerified(assignment), sql`exists (select 1 from assignment_slot s where s.assignment_id = ${assignment}.id and s.starts_at > ${viewer.now} and not s.cancelled)`),
};

/** What its members do step by step: all of them may do all of it. */
export const assignmentSteps: Policy<'update' | 'open' | 'close'> = {
  read: assignmentPolicy.read,
  update: assignmentPolicy.update,
  open: assignmentPolicy.update,
  close: assignmentPolicy.update,
};

export const assignmentLifecycle: Lifecycle<AssignmentStatus, 'update' | 'open' | 'close' | 'signUp'> = {
  update: { from: ['DRAFT', 'OPEN', 'CLOSED'] },
  open: { from: ['DRAFT', 'CLOSED'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  signUp: { from: ['OPEN'] },
};

/** The organisation that a sign-up was made to. */
const askedOf = (signUp: Sql): Sql => sql`(select a.owner_id from assignment_slot s join volunteer_assignment a on a.id = s.assignment_id where s.id = ${signUp}.slot_id)`;

/** Who has signed up is for the organisation that is responsible. What was answered to a second try is for whoever tried, by its link. */
export const signUpPolicy: Policy<'answer' | 'cancel' | 'log' | 'vet'> = {
  read: (signUp, viewer) => and(sql`${signUp}.echo_of is null`, memberOf(askedOf(signUp), viewer)),
  answer: (signUp, viewer) => memberOf(askedOf(signUp), viewer),
  cancel: (signUp, viewer) => memberOf(askedOf(signUp), viewer),
  log: (signUp, viewer) => memberOf(askedOf(signUp), viewer),
  vet: (signUp, viewer) => memberOf(askedOf(signUp), viewer),
};
