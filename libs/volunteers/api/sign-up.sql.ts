import { type PlaceTables, type Sql, literal, sql } from '@samskap/platform-api';

/** How long the contact may let someone wait for an answer before the organisation is reminded. */
const DAYS = 14;
export const UNANSWERED_DAYS: Sql = literal(DAYS);

/** Slots and those who sign up for them. What echoes another has no place, and who waits for the contact has no turn yet. */
export const PLACES: PlaceTables = { places: 'assignment_slot', takers: 'sign_up', of: 'slot_id', ready: sql`w.turn is not null and w.echo_of is null` };

const ownerOf = (signUp: Sql): Sql => sql`(select a.owner_id from assignment_slot s join volunteer_assignment a on a.id = s.assignment_id where s.id = ${signUp}.slot_id)`;

/** What the same volunteer did for the same organisation: by address or number, which are kept in one way alone. A statement's tail, with the aliases `o` and `os`. */
export const sameVolunteer = (signUp: Sql): Sql => sql`
  sign_up o join assignment_slot os on os.id = o.slot_id join volunteer_assignment oa on oa.id = os.assignment_id
  where o.status = 'ATTENDED' and o.quarters > 0 and oa.owner_id = ${ownerOf(signUp)}
    and (o.id = ${signUp}.id or o.email = ${signUp}.email or o.mobile = ${signUp}.mobile)`;

/** Hours given to the organisation in all. */
export const hoursInAll = (signUp: Sql): Sql => sql`(select coalesce(sum(o.quarters), 0)::float8 / 4 from ${sameVolunteer(signUp)})`;
