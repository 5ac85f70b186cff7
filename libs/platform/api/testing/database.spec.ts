import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { emptyTables, testDatabase } from './database.js';

describe('a test database', () => {
  let client: pg.Client;

  beforeAll(async () => {
    client = new pg.Client({ connectionString: await testDatabase() });
    await client.connect();
  });

  afterAll(() => client.end());

  it('is made anew for each spec file', async () => {
    await client.query('create table public.left_behind (id int)');
    client.on('error', () => undefined); // the clone is replaced, and this session with it
    const again = new pg.Client({ connectionString: await testDatabase() });
    await again.connect();
    const { rows } = await again.query(`select to_regclass('public.left_behind') as found`);
    expect(rows).toEqual([{ found: null }]);
    client = again;
  });

  it('is emptied whatever refers to what, but for the tables to keep', async () => {
    await client.query(`
      create table parent (id int primary key);
      create table child (id int primary key, parent int not null references parent);
      create table term (id int primary key);
      insert into parent values (1); insert into child values (1, 1); insert into term values (1)`);
    await emptyTables(client, ['public.term']);
    const { rows } = await client.query(`
      select (select count(*)::int from parent) as parents, (select count(*)::int from child) as children,
        (select count(*)::int from term) as terms`);
    expect(rows).toEqual([{ parents: 0, children: 0, terms: 1 }]);
  });

  it('keeps its foreign keys after it was emptied', async () => {
    await expect(client.query('insert into child values (2, 99)')).rejects.toMatchObject({ code: '23503' });
  });
});
