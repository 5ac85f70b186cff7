import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';
import { openDataSource } from '../database/data-source.js';
import { createLogger } from '../http/logger.js';
import { newId } from '../ids.js';
import type { Jobs } from '../jobs/jobs.service.js';
import { testDatabase } from '../testing/database.js';
import { appendEvent } from './append-event.js';
import { type Consumer, Consumers, type StoredEvent } from './consumers.service.js';

const all: Consumer = { name: 'all', wants: () => true, handle: async () => undefined };
const some: Consumer = { name: 'some', wants: (event) => event.type === 'thing.wanted', handle: async () => undefined };

describe('events', () => {
  let url: string;
  let dataSource: DataSource;

  beforeAll(async () => {
    url = await testDatabase();
    dataSource = await openDataSource({ url, entities: [], migrations: [] });
    await dataSource.query('create table job (queue text not null, type text not null)');
  });

  beforeEach(async () => {
    await dataSource.query(`delete from job; delete from event; delete from event_consumer; insert into event_consumer (name) values ('all'), ('some')`);
  });

  afterAll(() => dataSource.destroy());

  /** A process of its own, with a queue that is a table: a job is there exactly when the cursor has moved. */
  const aProcess = (): Consumers => {
    const send = (manager: EntityManager, queue: string, data: object) => manager.query('insert into job values ($1, $2)', [queue, (data as StoredEvent).type]);
    return new Consumers([all, some], url, dataSource, { send } as unknown as Jobs, createLogger('silent'));
  };
  const append = (manager: EntityManager, type: string) => appendEvent(manager, { type, subject: { type: 'Thing', id: newId() }, actorId: null, at: new Date(), data: {} });
  const happen = (type: string) => dataSource.transaction((manager) => append(manager, type));
  const jobs = async (queue: string): Promise<string[]> => (await dataSource.query<{ type: string }[]>('select type from job where queue = $1', [queue])).map(({ type }) => type);

  /** Carries until so many jobs are there: transactions of other databases on the server hold events back for a moment. */
  const carryUntil = async (consumers: Consumers, queue: string, count: number): Promise<void> => {
    for (let tries = 0; tries < 200 && (await jobs(queue)).length < count; tries += 1) {
      await consumers.drain();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('reach each consumer that wants them, once and in order', async () => {
    for (const type of ['thing.first', 'thing.wanted', 'thing.last']) await happen(type);
    const consumers = aProcess();
    await carryUntil(consumers, 'all', 3);
    await consumers.drain();
    expect(await jobs('all')).toEqual(['thing.first', 'thing.wanted', 'thing.last']);
    expect(await jobs('some')).toEqual(['thing.wanted']);
  });

  it('are taken in the order of numbers, also where they gain a digit', async () => {
    const numbers = Array.from({ length: 250 }, (_, index) => index + 1);
    await dataSource.query(`insert into event (tx, at, type, subject_type, subject_id) select n::text::xid8, now(), 'thing.' || n, 'Thing', gen_random_uuid() from unnest($1::int[]) n`, [numbers]);
    const consumers = aProcess();
    await carryUntil(consumers, 'all', numbers.length);
    await consumers.drain();
    expect(await jobs('all')).toEqual(numbers.map((number) => `thing.${number}`));
  });

  it('are not lost when a transaction that began early commits late', async () => {
    const slow = dataSource.createQueryRunner();
    await slow.connect();
    await slow.startTransaction();
    await append(slow.manager, 'thing.slow');
    await happen('thing.quick');
    const consumers = aProcess();
    await consumers.drain();
    expect(await jobs('all')).toEqual([]);
    await slow.commitTransaction();
    await slow.release();
    await carryUntil(consumers, 'all', 2);
    await consumers.drain();
    expect(await jobs('all')).toEqual(['thing.slow', 'thing.quick']);
  });

  it('of a transaction that is undone never happened', async () => {
    await expect(
      dataSource.transaction(async (manager) => {
        await append(manager, 'thing.undone');
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await happen('thing.done');
    await carryUntil(aProcess(), 'all', 1);
    expect(await jobs('all')).toEqual(['thing.done']);
  });

  it('come once also when several processes carry them while more happen', async () => {
    const types = Array.from({ length: 450 }, (_, index) => `thing.${String(index).padStart(3, '0')}`);
    const processes = [aProcess(), aProcess(), aProcess()];
    const happening = (async () => {
      for (let index = 0; index < types.length; index += 9) await Promise.all(types.slice(index, index + 9).map(happen));
    })();
    while ((await Promise.race([happening.then(() => true), new Promise((resolve) => setTimeout(resolve, 5))])) !== true) await Promise.all(processes.map((one) => one.drain()));
    await carryUntil(processes[0]!, 'all', types.length);
    await Promise.all(processes.map((one) => one.drain()));
    expect((await jobs('all')).sort()).toEqual(types);
  });

  it('are listened for on one connection, however often it breaks', async () => {
    const consumers = new Consumers([all], url, dataSource, { work: async () => undefined, send: async () => undefined } as unknown as Jobs, createLogger('silent'));
    const listening = () => dataSource.query<{ pid: number }[]>(`select pid from pg_stat_activity where datname = current_database() and query = 'listen event'`);
    const listensAgain = async (): Promise<void> => {
      for (let tries = 0; tries < 100 && (await listening()).length === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    };
    await consumers.onApplicationBootstrap();
    const [first] = await listening();
    await dataSource.query('select pg_terminate_backend($1)', [first!.pid]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await listensAgain();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await listening()).toHaveLength(1);
    await consumers.onApplicationShutdown();
  }, 20_000);
});
