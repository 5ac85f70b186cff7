import { type Round, Mails, dayInOslo } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { DataSource } from 'typeorm';
import { CONFIRMED_FOR_MONTHS } from './service.lifecycle.js';

export const CONFIRMATION_MAIL = 'services.confirm';

/** Asked so many days before it would show as not confirmed, and again after as many days as long as nobody answers. */
const DAYS_AHEAD = 14;
const DAYS_BETWEEN = 30;
/** Asked in one round at most. */
const MOST = 500;
/** Asked of one service: who saved it last, and leaders. */
const MOST_PEOPLE = 3;

interface Asked {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly email: string; readonly language: Language }[];
}

/** Asks those who run services whether what is said of them still holds. */
export const confirmationRound: Round = {
  name: 'service-confirmation',
  everyMinutes: 60,
  run: async (app, now) => {
    await app.get(DataSource).transaction(async (manager) => {
      const due = await manager.query<Asked[]>(DUE, [dayInOslo(now), now, MOST]);
      for (const { id, people } of due) {
        for (const { id: personId, email: to, language } of people) {
          await app.get(Mails).send(manager, { kind: CONFIRMATION_MAIL, to, personId, language, key: `${CONFIRMATION_MAIL} ${id} ${personId} ${dayInOslo(now)}`, data: { serviceId: id, personId } });
        }
      }
      await manager.query('delete from service_link where expires_at < $1', [now]);
    });
  },
};

const DUE = `
  with due as (
    update service s set asked_at = $2
    where s.id in (
      select d.id from service d join organisation o on o.id = d.owner_id and o.status = 'VERIFIED'
      where d.status = 'ACTIVE' and coalesce(d.confirmed_on, '-infinity'::date) < $1::date - interval '${CONFIRMED_FOR_MONTHS} months' + interval '${DAYS_AHEAD} days'
        and coalesce(d.asked_at, '-infinity'::timestamptz) < $2::timestamptz - interval '${DAYS_BETWEEN} days'
      order by d.confirmed_on nulls first, d.id limit $3)
    returning s.id, s.owner_id, s.saved_by
  )
  select due.id, coalesce((
    select json_agg(json_build_object('id', who.id, 'email', who.email, 'language', who.language)) from (
      select p.id, p.email, p.language from membership m join person p on p.id = m.person_id
      where m.organisation_id = due.owner_id and (m.role = 'LEADER' or p.id = due.saved_by) and p.email is not null and p.suspended_at is null
      order by p.id = due.saved_by desc, p.id limit ${MOST_PEOPLE}) who), '[]') as people
  from due`;
