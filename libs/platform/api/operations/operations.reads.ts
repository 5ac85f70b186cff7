import { type InstanceSettings, deliveryOf } from '../instance.settings.js';
import { MAIL_WAITS } from '../mail/mail-store.js';
import { administers } from '../policy/policy.js';
import { columns, computed, connection, dateTime, instants, many, one } from '../reads/fields.js';
import { type ReadsModule, withParent } from '../reads/registry.js';
import { type Sql, TRUE, and, literal, raw, sql } from '../sql/sql.js';

/** There is one state of operations. */
export const OPERATIONS_ID = '00000000-0000-7000-8000-000000000001';

/** More queues and listeners than the features will ever have. */
const ALL = 200;

const WAITING = raw(MAIL_WAITS);

/** Every queue that work is given to. What waits in the queue of mail are mails: its jobs only tell that there are some. */
const QUEUES = (): Sql => sql`(
  select q.name, (count(*) filter (where j.state in ('created', 'retry')))::int as waiting, (count(*) filter (where j.state = 'active'))::int as active,
    (count(*) filter (where j.state = 'failed'))::int as failed, min(j.created_on) filter (where j.state in ('created', 'retry')) as oldest_waiting_since
  from pgboss.queue q left join pgboss.job j on j.name = q.name and j.state in ('created', 'retry', 'active', 'failed')
  where q.name <> 'mail' and not starts_with(q.name, '__') group by q.name
  union all
  select 'mail', (count(*) filter (where ${WAITING}))::int, 0, (count(*) filter (where m.given_up_at is not null))::int, min(m.created_at) filter (where ${WAITING})
  from mail m where m.given_up_at is not null or ${WAITING})`;

const CONSUMERS = (): Sql => sql`(
  select c.name, (select count(*)::int from event e where (e.tx, e.id) > (c.tx, c.id)) as behind from event_consumer c)`;

const MAIL = (): Sql => sql`(
  select (select count(*)::int from mail m where ${WAITING}) as waiting,
    (select count(*)::int from mail m where m.given_up_at is not null) as failed,
    (select max(m.sent_at) from mail m) as last_sent_at,
    (select m.problem from mail m where m.problem is not null and (m.given_up_at is not null or ${WAITING}) order by coalesce(m.given_up_at, m.due_at) desc limit 1) as last_problem)`;

/** The state of what works in the background, for administrators, and the mailbox of demo content, for anyone. */
export const operationsReads =
  (settings: InstanceSettings): ReadsModule =>
  (reads) => {
    const delivery = computed(() => literal(deliveryOf(settings)));

    reads.type('Operations', {
      from: () => sql`(select ${literal(OPERATIONS_ID)}::uuid as id)`,
      visibleTo: (_row, viewer) => administers(viewer),
      fields: {
        queues: many('QueueState', () => TRUE, { orderBy: (queue) => sql`${queue}.name`, max: ALL, cost: ALL }),
        consumers: many('ConsumerState', () => TRUE, { orderBy: (consumer) => sql`${consumer}.name`, max: ALL, cost: ALL }),
        mail: one('MailState', () => TRUE, 'there is one, and whoever sees operations sees it'),
      },
    });
    reads.type('QueueState', { from: QUEUES, visibleTo: withParent, fields: { ...columns('name waiting active failed'), ...instants('oldestWaitingSince') } });
    reads.type('ConsumerState', { from: CONSUMERS, visibleTo: withParent, fields: columns('name behind') });
    reads.type('MailState', {
      from: MAIL,
      visibleTo: withParent,
      fields: {
        delivery,
        ...columns('waiting failed lastProblem'),
        ...instants('lastSentAt'),
        sentLastDay: computed((_row, viewer) => sql`(select count(*)::int from mail m where m.sent_at > ${viewer.now} - interval '1 day')`),
      },
    });

    reads.type('MailboxMail', {
      from: 'mail',
      visibleTo: (mail) => (deliveryOf(settings) === 'MAILBOX' ? sql`(${mail}.sent_at is not null and ${mail}.text is not null)` : raw('false')),
      fields: { ...columns('id subject text'), to: computed((mail) => sql`${mail}.to_address`), sentAt: computed((mail) => dateTime(sql`${mail}.sent_at`)) },
      orders: { NEWEST: { by: (mail) => sql`${mail}.sent_at`, type: 'timestamptz', direction: 'desc' } },
    });

    reads.extend('Instance', { mailDelivery: delivery });
    reads.root({
      operations: one('Operations', () => TRUE),
      mailbox: connection('MailboxMail', (_query, mail, _viewer, { to }) => and(to && sql`lower(${mail}.to_address) = lower(${to.bind('text')})`)),
    });
  };
