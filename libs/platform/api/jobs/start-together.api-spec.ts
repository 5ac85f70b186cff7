import { afterEach, describe, expect, it } from '@jest/globals';
import type { Consumer } from '../events/consumers.service.js';
import type { Feature } from '../feature.js';
import { platform } from '../instance.reads.js';
import { aboveMail, letter } from '../mail/testing/above-mail.js';
import { TestApi } from '../testing/api.js';
import { testDatabase } from '../testing/database.js';

/** As many as an installation has, and some more: each is a queue. */
const consumers: readonly Consumer[] = Array.from({ length: 8 }, (_, number) => ({ name: `together-${number}`, wants: () => false, handle: async () => undefined }));
const above: Feature = { ...aboveMail({ compose: async () => letter }), consumers };

const SLOW_MS = 30_000;

describe('applications that start at the same moment on one database', () => {
  const started: TestApi[] = [];
  afterEach(async () => {
    for (const api of started.splice(0)) await api.stop();
  });

  const start = async (databaseUrl: string): Promise<void> => {
    started.push(await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), above], { databaseUrl }));
  };

  it.each([1, 2, 3, 4, 5])('all come up, with one queue each for what they listen to (time %i)', async () => {
    const databaseUrl = await testDatabase();
    await Promise.all([start(databaseUrl), start(databaseUrl)]);
    const queues = await started[0]!.dataSource.query<{ name: string }[]>(`select name from pgboss.queue where name like 'together-%' order by name`);
    expect(queues.map(({ name }) => name)).toEqual(consumers.map(({ name }) => name));
    const locks = await started[0]!.dataSource.query<unknown[]>(`select 1 from pg_locks where locktype = 'advisory' and objid = 7267005 and database = (select oid from pg_database where datname = current_database())`);
    expect(locks).toEqual([]);
  }, SLOW_MS);
});
