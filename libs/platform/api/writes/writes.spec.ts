import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { openDataSource } from '../database/data-source.js';
import { newId } from '../ids.js';
import { testDatabase } from '../testing/database.js';
import { type Viewer, anonymous } from '../viewer.js';
import { refuse } from './problem.js';
import { type Outcome, type WriteInput, Writes } from './writes.service.js';

const person = (): Viewer => ({ ...anonymous('NB', new Date()), shape: 'person', personId: newId() });

describe('a write with an idempotency key', () => {
  let dataSource: DataSource;
  let writes: Writes;
  let viewer: Viewer;

  beforeAll(async () => {
    dataSource = await openDataSource({ url: await testDatabase(), entities: [], migrations: [] });
    await dataSource.query('create table done (id uuid primary key, person_id uuid not null, what text not null)');
    writes = new Writes(dataSource, new Clock(), {});
  });

  beforeEach(() => {
    viewer = person();
  });

  afterAll(() => dataSource.destroy());

  const write = (input: WriteInput & { what: string }, as = viewer, name = 'doIt'): Promise<Outcome> =>
    writes.run(as, name, input, async (transaction) => {
      const id = newId();
      await transaction.manager.query('insert into done values ($1, $2, $3)', [id, as.personId, input.what]);
      await transaction.event('thing.done', { type: 'Thing', id });
      if (input.what === 'refused') refuse('WRONG_STATE');
      return id;
    });
  const done = async (as = viewer): Promise<number> => (await dataSource.query<unknown[]>('select 1 from done where person_id = $1', [as.personId])).length;
  const events = async (): Promise<number> => (await dataSource.query<unknown[]>('select 1 from event where actor_id = $1', [viewer.personId])).length;

  it('has one effect and one answer, however often and however parallel it is sent', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => write({ idempotencyKey: 'key', what: 'once' })));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await write({ idempotencyKey: 'key', what: 'once' })).toEqual(outcomes[0]);
    expect([await done(), await events()]).toEqual([1, 1]);
  });

  it('is refused when the same key comes with another body, or to another mutation', async () => {
    await write({ idempotencyKey: 'key', what: 'once' });
    const reused = { problems: [{ code: 'KEY_REUSED', path: ['idempotencyKey'] }] };
    expect(await write({ idempotencyKey: 'key', what: 'else' })).toEqual(reused);
    expect(await write({ idempotencyKey: 'key', what: 'once' }, viewer, 'doOther')).toEqual(reused);
    expect(await done()).toBe(1);
  });

  it('belongs to the person: the same key from another is another write', async () => {
    const other = person();
    const [mine, theirs] = [await write({ idempotencyKey: 'key', what: 'once' }), await write({ idempotencyKey: 'key', what: 'once' }, other)];
    expect(mine).not.toEqual(theirs);
    expect([await done(), await done(other)]).toEqual([1, 1]);
  });

  it('can be sent again after it was refused, for a refusal stores nothing', async () => {
    expect(await write({ idempotencyKey: 'key', what: 'refused' })).toEqual({ problems: [{ code: 'WRONG_STATE', path: null }] });
    expect([await done(), await events()]).toEqual([0, 0]);
    expect(await write({ idempotencyKey: 'key', what: 'corrected' })).toHaveProperty('id');
  });

  it('may not be longer than anyone needs', async () => {
    expect(await write({ idempotencyKey: 'x'.repeat(201), what: 'once' })).toEqual({ problems: [{ code: 'TOO_LONG', path: ['idempotencyKey'], params: { max: 200 } }] });
  });

  it('has its effect every time when there is no key', async () => {
    await Promise.all([write({ what: 'twice' }), write({ what: 'twice' })]);
    expect(await done()).toBe(2);
  });

  it('is refused for nobody before anything is stored', async () => {
    expect(await write({ idempotencyKey: 'key', what: 'once' }, anonymous('NB', new Date()))).toEqual({ problems: [{ code: 'SIGN_IN', path: null }] });
  });
});
