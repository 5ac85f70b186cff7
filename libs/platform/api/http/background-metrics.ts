import type { Pool } from 'pg';
import { Gauge, register } from 'prom-client';
import { MAIL_WAITS } from '../mail/mail-store.js';

/** Figures of one kind, each with its labels. */
interface Family {
  readonly name: string;
  readonly help: string;
  readonly label: string;
  readonly statement: string;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'samskap_events_behind',
    help: 'Events that a listener has not read yet.',
    label: 'consumer',
    statement: 'select c.name as label, (select count(*)::int from event e where (e.tx, e.id) > (c.tx, c.id)) as figure from event_consumer c',
  },
  {
    name: 'samskap_jobs',
    help: 'Jobs that wait, are under way or were given up, over all queues.',
    label: 'state',
    statement: `select s.label, (select count(*)::int from pgboss.job j where not starts_with(j.name, '__') and j.state = any(s.states::pgboss.job_state[])) as figure
      from (values ('waiting', '{created,retry}'), ('active', '{active}'), ('failed', '{failed}')) as s (label, states)`,
  },
  {
    name: 'samskap_mail',
    help: 'Mails that wait, were given up, or left within the last day.',
    label: 'state',
    statement: `select 'waiting' as label, count(*)::int as figure from mail where ${MAIL_WAITS}
      union all select 'given_up', count(*)::int from mail where given_up_at is not null
      union all select 'sent_last_day', count(*)::int from mail where sent_at > now() - interval '1 day'`,
  },
];

const ANSWERS_WITHIN_MS = 2_000;

/** Adds lag, jobs and mail to /metrics; without a database they are left out, and the rest is still told. */
export function observeBackground(pool: Pool): void {
  for (const { name, help, label, statement } of FAMILIES) {
    register.removeSingleMetric(name);
    new Gauge({
      name,
      help,
      labelNames: [label],
      async collect() {
        this.reset();
        const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWERS_WITHIN_MS).unref());
        const answer = await Promise.race([pool.query<{ label: string; figure: number }>(statement).catch(() => null), late]);
        for (const row of answer?.rows ?? []) this.set({ [label]: row.label }, row.figure);
      },
    });
  }
}
