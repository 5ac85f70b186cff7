import { BATCH, type Round, Mails, appendEvent, dayInOslo, daysAfter, inBatches, isDaytime, query, sql, value } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AssignmentSlot } from './assignment.entity.js';
import { UNANSWERED_DAYS } from './sign-up.sql.js';
import { fillPlaces } from './slots.js';
import { Telling } from './telling/telling.service.js';
import { UNANSWERED_MAIL } from './telling/unanswered.mail.js';

/** Reminds those who have a place tomorrow, once; whoever signed up today or yesterday knows. */
const reminders: Round = {
  name: 'volunteer-reminders',
  everyMinutes: 15,
  run: async (app, now) => {
    if (!isDaytime(now)) return;
    const tomorrow = value(daysAfter(dayInOslo(now), 1), 'date');
    const at = value(now, 'timestamptz');
    await inBatches(app, async (manager) => {
      const due = await query<{ id: string; slotVersion: number }>(
        manager,
        sql`with due as (
              update sign_up u set reminded_at = ${at} from assignment_slot s
              where s.id = u.slot_id and u.id in (
                select w.id from sign_up w join assignment_slot t on t.id = w.slot_id
                where w.status = 'CONFIRMED' and w.echo_of is null and w.reminded_at is null and not t.cancelled and t.starts_at > ${at}
                  and (t.starts_at at time zone 'Europe/Oslo')::date <= ${tomorrow} and w.signed_up_at < ${at} - interval '24 hours'
                order by t.starts_at, w.id limit ${value(BATCH, 'int')} for update of w skip locked)
              returning u.id, s.version
            ) select id, version as "slotVersion" from due`,
      );
      const telling = app.get(Telling);
      for (const { id, slotVersion } of due) await telling.tellAll(manager, [id], 'REMINDER', slotVersion);
      return due.length;
    });
  },
};

interface Unanswered {
  readonly id: string;
  readonly assignmentId: string;
  readonly ownerId: string;
}

/** Tells the leaders of an organisation, once for each who waits, that nobody has answered for fourteen days. */
const alarms: Round = {
  name: 'volunteer-alarms',
  everyMinutes: 60,
  run: async (app, now) => {
    const at = value(now, 'timestamptz');
    await inBatches(app, async (manager) => {
      const waiting = await query<Unanswered>(
        manager,
        sql`with waiting as (
              update sign_up u set alarmed_at = ${at} from assignment_slot s join volunteer_assignment a on a.id = s.assignment_id
              where s.id = u.slot_id and u.id in (
                select w.id from sign_up w where w.status = 'WAITING' and w.turn is null and w.echo_of is null and w.alarmed_at is null
                  and w.signed_up_at < ${at} - ${UNANSWERED_DAYS} * interval '1 day' order by w.signed_up_at limit ${value(BATCH, 'int')} for update skip locked)
              returning u.id, s.assignment_id, a.owner_id
            ) select id, assignment_id as "assignmentId", owner_id as "ownerId" from waiting`,
      );
      for (const { id, assignmentId } of waiting) {
        await appendEvent(manager, { type: 'assignment.sign-up-unanswered', subject: { type: 'VolunteerAssignment', id: assignmentId }, actorId: null, at: now, data: { signUpId: id } });
      }
      const assignments = new Map(waiting.map(({ assignmentId, ownerId }) => [assignmentId, ownerId]));
      for (const [id, ownerId] of assignments) await mailLeaders(manager, app.get(Mails), id, ownerId, now);
      return waiting.length;
    });
  },
};

async function mailLeaders(manager: EntityManager, mails: Mails, id: string, ownerId: string, now: Date): Promise<void> {
  const leaders = await manager.query<{ id: string; email: string; language: Language }[]>(
    `select p.id, p.email, p.language from membership m join person p on p.id = m.person_id and p.suspended_at is null where m.organisation_id = $1 and m.role = 'LEADER' order by p.id`,
    [ownerId],
  );
  for (const { id: personId, email: to, language } of leaders) {
    await mails.send(manager, { kind: UNANSWERED_MAIL, to, personId, language, key: `volunteers/unanswered/${id}/${personId}/${dayInOslo(now)}`, data: { id } });
  }
}

/** How long sign-ups that came to nothing are kept, and those with hours, counted from the last hours that the same volunteer gave. */
const CAME_TO_NOTHING = '30 days';
const HOURS_KEPT = '24 months';

/** Hours that the same volunteer gave to the same organisation later. */
const GIVEN_SINCE = `
  select 1 from sign_up o join assignment_slot os on os.id = o.slot_id join volunteer_assignment oa on oa.id = os.assignment_id
  where oa.owner_id = a.owner_id and o.status = 'ATTENDED' and (o.email = u.email or o.mobile = u.mobile) and os.ends_at >= $1::timestamptz - interval '${HOURS_KEPT}'`;

/** Those that came to nothing, and a while later the others: attestations rest on them until then. */
const FORGOTTEN = `
  delete from sign_up where id = any(array(
    select u.id from sign_up u join assignment_slot s on s.id = u.slot_id join volunteer_assignment a on a.id = s.assignment_id
    where s.ends_at < $1::timestamptz - interval '${CAME_TO_NOTHING}'
      and (u.status in ('CANCELLED', 'WAITING') or u.quarters = 0 or u.echo_of is not null or (s.ends_at < $1::timestamptz - interval '${HOURS_KEPT}' and not exists (${GIVEN_SINCE})))
    limit ${BATCH}))`;

const forgetting: Round = {
  name: 'volunteer-forgetting',
  everyMinutes: 360,
  run: async (app, now) => {
    await inBatches(app, async (manager) => {
      const [, deleted] = await manager.query<[unknown, number]>(FORGOTTEN, [now]);
      return deleted;
    });
  },
};

/** Places of those who erased their account go to the first who wait: erasing takes away the sign-up, and knows nothing of places. */
const placesOfErased: Round = {
  name: 'volunteer-places',
  everyMinutes: 5,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    const found = await dataSource.query<{ id: string }[]>(
      `select s.id from assignment_slot s where s.starts_at > $1 and not s.cancelled
         and s.taken > (select count(*) from sign_up u where u.slot_id = s.id and u.status in ('CONFIRMED', 'ATTENDED') and u.echo_of is null)`,
      [now],
    );
    for (const { id } of found) await dataSource.transaction((manager) => countAnew(manager, app.get(Telling), id, now));
  },
};

/** The slot is locked before they are counted, so that nobody gets or leaves a place meanwhile. */
async function countAnew(manager: EntityManager, telling: Telling, id: string, now: Date): Promise<void> {
  const slot = await manager.findOneOrFail(AssignmentSlot, { where: { id }, lock: { mode: 'pessimistic_write' } });
  await manager.query(`update assignment_slot set taken = (select count(*) from sign_up u where u.slot_id = $1 and u.status in ('CONFIRMED', 'ATTENDED') and u.echo_of is null) where id = $1`, [id]);
  await fillPlaces(manager, telling, slot, now);
}

export const signUpRounds: readonly Round[] = [reminders, alarms, forgetting, placesOfErased];
