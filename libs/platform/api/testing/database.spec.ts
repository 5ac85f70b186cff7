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
      create table spec_parent (id int primary key);
      create table spec_child (id int primary key, spec_parent int not null references spec_parent);
      create table spec_term (id int primary key);
      insert into spec_parent values (1); insert into spec_child values (1, 1); insert into spec_term values (1)`);
    await emptyTables(client, ['public.spec_term']);
    const { rows } = await client.query(`
      select (select count(*)::int from spec_parent) as parents, (select count(*)::int from spec_child) as children,
        (select count(*)::int from spec_term) as terms`);
    expect(rows).toEqual([{ parents: 0, children: 0, terms: 1 }]);
  });

  it('keeps its foreign keys after it was emptied', async () => {
    await expect(client.query('insert into spec_child values (2, 99)')).rejects.toMatchObject({ code: '23503' });
  });
});
