/** Every column of the migrated database says what it holds of people: download and erasure are made from that. */
import pg from 'pg';
import { withTestDatabase } from '../test-database.mjs';

/** Tables without an entity are columns too; the job queue's and TypeORM's own are not ours. */
const COLUMNS = `
  select table_name || '.' || column_name as name from information_schema.columns
  where table_schema = 'public' and table_name not in ('migration', 'typeorm_metadata')
  order by table_name, ordinal_position`;

export default () =>
  withTestDatabase(async (url, { columnProblemsOf }) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query(COLUMNS);
      return { problems: columnProblemsOf(rows.map(({ name }) => name)), note: `${rows.length} columns` };
    } finally {
      await client.end();
    }
  });
