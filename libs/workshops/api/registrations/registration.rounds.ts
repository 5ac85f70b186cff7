import { BATCH, type Round, appendEvent, dayInOslo, daysAfter, inBatches, isDaytime, query, raw, sql, value } from '@samskap/platform-api';
import { DataSource } from 'typeorm';
import { Workshop } from '../workshop.entity.js';
import { allAnswered } from '../workshop.lifecycle.js';
import { Places } from './places.service.js';
import { Telling } from './telling.service.js';

/** Reminds those who have a place tomorrow, once; whoever registered in the last day knows. */
const reminders: Round = {
  name: 'workshop-reminders',
  everyMinutes: 15,
  run: async (app, now) => {
    if (!isDaytime(now)) return;
    const tomorrow = daysAfter(dayInOslo(now), 1);
    const at = value(now, 'timestamptz');
    await inBatches(app, async (manager) => {
      const due = await query<{ id: string }>(
        manager,
        sql`with due as (
              update workshop_registration r set reminded_at = ${at} where r.id in (
                select waits.id from workshop_registration waits join workshop w on w.id = waits.workshop_id
                where waits.status = 'CONFIRMED' and waits.email is not null and waits.reminded_at is null and w.status = 'OPEN'
                  and (w.starts_at at time zone 'Europe/Oslo')::date = ${value(tomorrow, 'date')} and waits.registered_at < ${at} - interval '24 hours'
                order by waits.id limit ${value(BATCH, 'int')} for update of waits skip locked)
              returning r.id) select id from due`,
      );
      await app.get(Telling).tellEach(manager, due.map(({ id }) => id), 'REMINDER', tomorrow);
      return due.length;
    });
  },
};

/** Tells those who left an address, once, when every idea has its answer. */
const answers: Round = {
  name: 'workshop-answers',
  everyMinutes: 5,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    const due = await query<{ id: string }>(dataSource, sql`select w.id from workshop w where w.status = 'CLOSED' and w.answers_told_at is null and ${allAnswered(raw('w'))}`);
    for (const { id } of due) {
      await dataSource.transaction(async (manager) => {
        const [, told] = await manager.query<[unknown, number]>('update workshop set answers_told_at = $2 where id = $1 and answers_told_at is null', [id, now]);
        if (told === 0) return;
        await app.get(Telling).tellAllOf(manager, id, 'ANSWERS');
        await appendEvent(manager, { type: 'workshop.answered', subject: { type: 'Workshop', id }, actorId: null, at: now, data: {} });
      });
    }
  },
};

/** How long registrations are kept after the workshop, and after the promised day for those who want to hear the answers. */
const KEPT = '30 days';
/** For the last mail to leave, also when the mail server is away for a while. */
const AFTER_THE_ANSWERS = '2 days';

const FORGOTTEN = `
  delete from workshop_registration where id = any(array(
    select r.id from workshop_registration r join workshop w on w.id = r.workshop_id
    where w.answers_told_at < $1::timestamptz - interval '${AFTER_THE_ANSWERS}'
      or (w.ends_at < $1::timestamptz - interval '${KEPT}'
        and (r.email is null or r.status = 'CANCELLED' or w.answer_by < ($1::timestamptz - interval '${KEPT}')::date
          or (w.status <> 'LIVE' and not exists (select 1 from workshop_result came where came.workshop_id = w.id))))
    limit ${BATCH}))`;

const forgetting: Round = {
  name: 'workshop-forgetting',
  everyMinutes: 360,
  run: async (app, now) => {
    await inBatches(app, async (manager) => {
      const [, deleted] = await manager.query<[unknown, number]>(FORGOTTEN, [now]);
      return deleted;
    });
  },
};

const HAVE_A_PLACE = `(select count(*) from workshop_registration r where r.workshop_id = w.id and r.status = 'CONFIRMED')`;

/** Places of those who erased their account go to the first who wait: erasing takes away the registration, and knows nothing of places. */
const placesOfErased: Round = {
  name: 'workshop-places',
  everyMinutes: 5,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    const found = await dataSource.query<{ id: string }[]>(`select w.id from workshop w where w.status = 'OPEN' and w.starts_at > $1 and w.taken > ${HAVE_A_PLACE}`, [now]);
    for (const { id } of found) {
      await dataSource.transaction(async (manager) => {
        // Locked before they are counted, so that nobody gets or leaves a place meanwhile.
        const workshop = await manager.findOneOrFail(Workshop, { where: { id }, lock: { mode: 'pessimistic_write' } });
        await manager.query(`update workshop w set taken = ${HAVE_A_PLACE} where w.id = $1`, [id]);
        await app.get(Places).giveToThoseWhoWait({ manager, now }, workshop);
      });
    }
  },
};

export const registrationRounds: readonly Round[] = [reminders, answers, forgetting, placesOfErased];
