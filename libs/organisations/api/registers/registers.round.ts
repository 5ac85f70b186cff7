import type { Round } from '@samskap/platform-api';
import { DataSource } from 'typeorm';
import { Registers } from './registers.service.js';

/** Asked in one round at most, so that the registers are not flooded. */
const MOST = 200;
/** After so many that do not answer, the rest waits for the next round. */
const PATIENCE = 3;

/**
 * Asks the registers again: about organisations whose number they never answered for, about those that wait to be verified once
 * a day, and about all the others once a week, so that bankrupt and deleted ones are noticed. Forgets numbers that somebody looked up
 * and nobody registered.
 */
export const registersRound: Round = {
  name: 'registers',
  everyMinutes: 15,
  run: async (app, now) => {
    const dataSource = app.get(DataSource);
    const due = await dataSource.query<{ number: string }[]>(DUE, [now, MOST]);
    let silent = 0;
    for (const { number } of due) {
      const { fetchedAt } = await app.get(Registers).ask(number);
      silent = fetchedAt && fetchedAt >= now ? 0 : silent + 1;
      if (silent === PATIENCE) break;
    }
    await dataSource.query(UNUSED, [now]);
  },
};

const DUE = `
  select o.organisation_number as number
  from organisation o left join register_entry e on e.organisation_number = o.organisation_number
  where o.organisation_number is not null and case
    when e.fetched_at is null then e.asked_at is null or e.asked_at < $1::timestamptz - interval '10 minutes'
    when o.status = 'PENDING' then e.fetched_at < $1::timestamptz - interval '1 day' and e.asked_at < $1::timestamptz - interval '1 hour'
    else e.fetched_at < $1::timestamptz - interval '7 days' and e.asked_at < $1::timestamptz - interval '1 hour' end
  order by o.status = 'PENDING' desc, e.asked_at nulls first, o.organisation_number
  limit $2`;

const UNUSED = `
  delete from register_entry e
  where e.asked_at < $1::timestamptz - interval '30 days'
    and not exists (select 1 from organisation o where o.organisation_number = e.organisation_number)`;
