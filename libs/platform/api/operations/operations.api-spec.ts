import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { languageOf } from '../http/language.js';
import { newId } from '../ids.js';
import { platform } from '../instance.reads.js';
import { aboveMail, letter, outgoing } from '../mail/testing/above-mail.js';
import { Mails } from '../mail/mails.service.js';
import { type Caller, TestApi } from '../testing/api.js';
import { type ViewerShape, anonymous } from '../viewer.js';

const ids: Record<string, string> = { person: newId(), administrator: newId() };

/** Whoever says in the cookie who they are. */
const trusting: ViewerSource = {
  viewerOf: async (request) => {
    const shape = (request.cookies['as'] ?? 'anonymous') as ViewerShape;
    return { ...anonymous(languageOf(request), new Date()), shape, personId: ids[shape] ?? null };
  },
  viewersNow: async () => new Map(),
};

@Global()
@Module({ providers: [{ provide: VIEWER_SOURCE, useValue: trusting }], exports: [VIEWER_SOURCE] })
class Trusting {}

const administrator: Caller = { cookie: 'as=administrator' };
const person: Caller = { cookie: 'as=person' };
const NOON = new Date('2026-03-02T12:00:00Z');

const rounds: { ran: Date[]; problem: Error | null } = { ran: [], problem: null };

const start = (): Promise<TestApi> => {
  const above = {
    ...aboveMail({ compose: async (_mail, { instanceName }) => ({ ...letter, subject: `Hei fra ${instanceName}` }) }),
    module: Trusting,
    rounds: [
      {
        name: 'above',
        everyMinutes: 30,
        run: async (_app: unknown, now: Date) => {
          rounds.ran.push(now);
          if (rounds.problem) throw rounds.problem;
        },
      },
    ],
  };
  return TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), above]);
};

describe('the installation', () => {
  let api: TestApi;
  const UPDATE = 'mutation ($input: UpdateInstanceInput!) { updateInstance(input: $input) { instance { version name colour defaultLanguage accessibilityStatementUrl } userErrors { code path message } } }';
  const READ = '{ instance { version name colour defaultLanguage accessibilityStatementUrl demo mailDelivery } }';

  beforeAll(async () => {
    api = await start();
  });

  afterAll(() => api.stop());

  const update = async (caller: Caller | null, changes: Record<string, unknown>) => {
    const { instance } = await api.data(null, READ);
    const { demo: _demo, mailDelivery: _delivery, ...rest } = instance;
    return (await api.data(caller, UPDATE, { input: { ...rest, ...changes } })).updateInstance;
  };

  it('begins with what everybody begins with', async () => {
    expect((await api.data(null, READ)).instance).toEqual({
      version: 1,
      name: 'Samskap',
      colour: 'FJORD',
      defaultLanguage: 'NB',
      accessibilityStatementUrl: null,
      demo: true,
      mailDelivery: 'MAILBOX',
    });
  });

  it.each([
    ['nobody', null, 'SIGN_IN'],
    ['someone signed in', person, 'NOT_ALLOWED'],
  ])('is not changed by %s', async (_who, caller, code) => {
    expect(await update(caller, { name: 'Deres' })).toMatchObject({ instance: null, userErrors: [{ code }] });
    expect((await api.data(null, READ)).instance.name).toBe('Samskap');
  });

  it.each([
    ['name', ' ', 'REQUIRED'],
    ['name', 'x'.repeat(61), 'TOO_LONG'],
    ['name', 'Kari 13097248022', 'NATIONAL_ID'],
    ['accessibilityStatementUrl', 'javascript:alert(1)', 'NOT_HTTPS'],
    ['accessibilityStatementUrl', 'http://uustatus.no', 'NOT_HTTPS'],
    ['accessibilityStatementUrl', 'https://kari@uustatus.no', 'NOT_HTTPS'],
    ['accessibilityStatementUrl', 'uustatus.no', 'NOT_HTTPS'],
  ])('refuses %s %j', async (field, given, code) => {
    const { instance, userErrors } = await update(administrator, { [field]: given });
    expect([instance, userErrors]).toEqual([null, [expect.objectContaining({ code, path: [field] })]]);
    expect(userErrors[0].message).not.toBe(code);
  });

  it('takes a new name, language and look at once, in pages and mails too, and says so in the log', async () => {
    const statement = 'https://uustatus.no/nb/erklaringer/publisert/1';
    const changed = await update(administrator, { name: 'Bø\n og  <b>omegn</b>', colour: 'CLAY', defaultLanguage: 'NN', accessibilityStatementUrl: statement });
    expect(changed).toEqual({
      instance: { version: 2, name: 'Bø og <b>omegn</b>', colour: 'CLAY', defaultLanguage: 'NN', accessibilityStatementUrl: statement },
      userErrors: [],
    });
    const inNoLanguageOfOurs = await api.data(null, UPDATE, { input: { version: 2, name: 'x', colour: 'CLAY', defaultLanguage: 'NN' } }, 'de');
    expect(inNoLanguageOfOurs.updateInstance.userErrors[0].message).toBe('Logg inn for å gjere dette.');
    await api.dataSource.transaction((manager) => api.app.get(Mails).send(manager, outgoing('named')));
    expect(await api.mails()).toEqual([expect.objectContaining({ subject: 'Hei fra Bø og <b>omegn</b>', html: expect.stringContaining('&lt;b&gt;omegn') })]);
    expect(await api.dataSource.query(`select type, actor_id from event where subject_type = 'Instance'`)).toEqual([{ type: 'instance.updated', actor_id: ids['administrator'] }]);
  });

  it('refuses a change to what someone else has changed meanwhile', async () => {
    expect((await update(administrator, { version: 1 })).userErrors).toEqual([expect.objectContaining({ code: 'STALE' })]);
  });
});

describe('operations', () => {
  let api: TestApi;
  const OPERATIONS = '{ operations { queues { name waiting failed } consumers { name behind } mail { delivery waiting sentLastDay failed lastSentAt lastProblem } } }';
  const RETRY = 'mutation ($input: RetryFailedJobsInput!) { retryFailedJobs(input: $input) { operations { queues { name failed } mail { failed waiting } } userErrors { code path } } }';

  beforeAll(async () => {
    api = await start();
  });

  afterAll(() => api.stop());

  const ask = (key: string, more = {}): Promise<void> => api.dataSource.transaction((manager) => api.app.get(Mails).send(manager, outgoing(key, more)));
  const retry = async (caller: Caller | null, queue: string) => (await api.data(caller, RETRY, { input: { queue } })).retryFailedJobs;

  it('tells administrators, and nobody else, what waits and what failed', async () => {
    await ask('one');
    await ask('two');
    await api.dataSource.query(`update mail set given_up_at = now(), problem = '550 no such [address]' where key = 'two'`);
    await api.dataSource.query(`delete from event_consumer; insert into event_consumer (name) values ('listener')`);
    await api.dataSource.query(`insert into event (at, type, subject_type, subject_id) values (now(), 'a.b', 'Thing', gen_random_uuid())`);
    for (const caller of [null, person]) expect((await api.data(caller, OPERATIONS)).operations).toBeNull();
    expect((await api.data(administrator, OPERATIONS)).operations).toMatchObject({
      queues: [{ name: 'mail', waiting: 1, failed: 1 }],
      consumers: [{ name: 'listener', behind: 1 }],
      mail: { delivery: 'MAILBOX', waiting: 1, sentLastDay: 0, failed: 1, lastSentAt: null, lastProblem: '550 no such [address]' },
    });
    const { payload } = await api.app.inject({ method: 'GET', url: '/metrics' });
    expect(payload.match(/^samskap_(?:mail|events_behind).*$/gm)).toEqual([
      'samskap_events_behind{consumer="listener"} 1',
      'samskap_mail{state="waiting"} 1',
      'samskap_mail{state="given_up"} 1',
      'samskap_mail{state="sent_last_day"} 0',
    ]);
  });

  it('lets administrators, and nobody else, try again what was given up', async () => {
    await api.dataSource.query(`insert into pgboss.job (name, data, state) values ('mail', '{}', 'failed')`);
    expect((await retry(null, 'mail')).userErrors).toMatchObject([{ code: 'SIGN_IN' }]);
    expect((await retry(person, 'mail')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    for (const queue of ['nothing', '__pgboss__send-it']) expect((await retry(administrator, queue)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['queue'] }]);
    expect(await retry(administrator, 'mail')).toMatchObject({ operations: { mail: { failed: 0, waiting: 2 } }, userErrors: [] });
    expect(await api.mails()).toHaveLength(2);
    expect(await api.dataSource.query(`select 1 from pgboss.job where name = 'mail' and state = 'failed'`)).toEqual([]);
  });

  it('shows the mailbox newest first, page by page, and by receiver', async () => {
    await ask('three', { to: 'Ola@example.no' });
    await api.mails();
    const MAILBOX = 'query ($to: String, $after: String) { mailbox(first: 1, to: $to, after: $after) { nodes { to subject text sentAt } totalCount pageInfo { hasNextPage endCursor } } }';
    const { mailbox } = await api.data(null, MAILBOX);
    expect(mailbox).toMatchObject({ nodes: [{ to: 'Ola@example.no', subject: 'Hei fra Samskap' }], totalCount: 3, pageInfo: { hasNextPage: true } });
    const next = await api.data(null, MAILBOX, { after: mailbox.pageInfo.endCursor });
    expect(next.mailbox.nodes).toMatchObject([{ to: 'kari@example.no' }]);
    expect((await api.data(null, MAILBOX, { to: 'ola@EXAMPLE.no' })).mailbox.totalCount).toBe(1);
  });
});

describe('rounds', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await start();
  });

  afterEach(async () => {
    rounds.ran.length = 0;
    rounds.problem = null;
    await api.dataSource.query('delete from round');
  });

  afterAll(() => api.stop());

  const runAt = (minutes: number): Promise<void> => {
    api.clock.set(new Date(NOON.getTime() + minutes * 60_000));
    return api.runRounds();
  };

  it('run when they are due, and not before', async () => {
    for (const minutes of [0, 1, 29, 30, 31, 75]) await runAt(minutes);
    expect(rounds.ran.map((at) => (at.getTime() - NOON.getTime()) / 60_000)).toEqual([0, 30, 75]);
  });

  it('run in one process at a time', async () => {
    const other = api.dataSource.createQueryRunner();
    await other.query(`select pg_advisory_lock(7267004, hashtext('above'))`);
    await runAt(0);
    expect(rounds.ran).toHaveLength(0);
    await other.query('select pg_advisory_unlock_all()');
    await other.release();
    await runAt(0);
    expect(rounds.ran).toHaveLength(1);
  });

  it('are tried again at the next look when they fail, and hold up no other', async () => {
    rounds.problem = new Error('not now');
    await runAt(0);
    rounds.problem = null;
    await runAt(1);
    expect(rounds.ran).toHaveLength(2);
    expect(await api.dataSource.query('select name from round order by name')).toEqual([{ name: 'above' }, { name: 'purge' }, { name: 'rate-limits' }, { name: 'sms' }]);
  });

  it('take away keys, texts of the mailbox and receivers when their time is out', async () => {
    const mail = (days: number) =>
      api.dataSource.query(`insert into mail (id, kind, to_address, language, key, created_at, sent_at, text, data) select $1, 'k', 'kari@example.no', 'NB', $2, at, at, 'tekst', '{"a": "1"}' from (select $3::timestamptz - $4 * interval '1 day' as at) t`, [newId(), `age-${days}`, NOON, days]);
    for (const days of [29, 31, 91]) await mail(days);
    for (const days of [6, 8]) await api.dataSource.query(`insert into idempotency_key (person_id, key, body, created_at) values ($1, $2, '', $3::timestamptz - $4 * interval '1 day')`, [newId(), `age-${days}`, NOON, days]);
    await runAt(0);
    expect(await api.dataSource.query(`select key, to_address, text, data::text from mail where key like 'age-%' order by sent_at desc`)).toEqual([
      { key: 'age-29', to_address: 'kari@example.no', text: 'tekst', data: '{"a": "1"}' },
      { key: 'age-31', to_address: 'kari@example.no', text: null, data: '{"a": "1"}' },
      { key: 'age-91', to_address: '', text: null, data: '{}' },
    ]);
    expect(await api.dataSource.query('select key from idempotency_key')).toEqual([{ key: 'age-6' }]);
  });
});
