import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type OperationDefinitionNode, buildSchema, parse } from 'graphql';
import { Pool } from 'pg';
import { TRUE, sql } from '../sql/sql.js';
import { testDatabase } from '../testing/database.js';
import type { Json } from '../testing/api.js';
import type { Viewer } from '../viewer.js';
import { columns, connection, group, one, personal } from './fields.js';
import type { Seen } from './personal.js';
import { Reads } from './reads.service.js';
import { Registry, findsBy } from './registry.js';
import { LIBRARY_VIEWERS } from './testing/library.rows.js';

const schema = buildSchema(`
  type Reader { id: ID! name: String! phone: String address: Address! friend: Reader }
  type Address { street: String }
  type ReaderConnection { nodes: [Reader!]! edges: [ReaderEdge!]! totalCount: Int! }
  type ReaderEdge { node: Reader! }
  type Query { readers(first: Int = 20, filter: ReaderFilter): ReaderConnection! }
  input ReaderFilter { phone: String }
`);

const id = (number: number): string => `00000000-0000-7000-8000-00000000000${number}`;
const [ada, bo, eli] = [id(1), id(2), id(3)];
const viewer = LIBRARY_VIEWERS[1]!;

function registry(): Registry {
  const reads = new Registry();
  reads.type('Reader', {
    from: 'reader',
    visibleTo: () => TRUE,
    fields: {
      ...columns('id name'),
      ...personal('PHONE', (reader) => sql`${reader}.id`, columns('phone')),
      address: group(personal('ADDRESS', (reader) => sql`${reader}.id`, columns('street'))),
      friend: one('Reader', (reader, friend) => sql`${friend}.id = ${reader}.friend_id`),
    },
    filters: { phone: findsBy({ seen: 'PHONE', whose: (reader) => sql`${reader}.id` }, (reader, phone) => sql`${reader}.phone = ${phone.bind('text')}`) },
    orders: { NAME: { by: (reader) => sql`${reader}.name`, type: 'text', direction: 'asc' } },
  });
  reads.root({ readers: connection('Reader', () => TRUE) });
  return reads;
}

describe('values that are about a person', () => {
  let pool: Pool;
  let reads: Reads;
  let noted: { viewer: Viewer; seen: readonly Seen[] }[];

  beforeAll(async () => {
    pool = new Pool({ connectionString: await testDatabase() });
    await pool.query('create table reader (id uuid primary key, name text not null, phone text, street text, friend_id uuid)');
    await pool.query(`insert into reader values ($1, 'Ada', '1', 'Gata 1', $2), ($2, 'Bo', '2', null, $1), ($3, 'Eli', null, 'Gata 3', null)`, [ada, bo, eli]);
  });

  beforeEach(() => {
    noted = [];
    reads = new Reads(registry(), pool);
    reads.use(schema);
    reads.noteViewsIn({ note: async (who, seen) => void noted.push({ viewer: who, seen }) });
  });

  afterAll(() => pool.end());

  const ask = (text: string): Promise<Json> => {
    const document = parse(text);
    return reads.answer(document, document.definitions[0] as OperationDefinitionNode, {}, viewer);
  };

  it('are noted once for everyone whose value was there, in one go, and the answer is as it would be', async () => {
    const answer = await ask('{ readers { nodes { name tel: phone } } again: readers { edges { node { phone } } } }');
    expect(answer).toEqual({
      readers: { nodes: [{ name: 'Ada', tel: '1' }, { name: 'Bo', tel: '2' }, { name: 'Eli', tel: null }] },
      again: { edges: [{ node: { phone: '1' } }, { node: { phone: '2' } }, { node: { phone: null } }] },
    });
    expect(noted).toEqual([{ viewer, seen: [{ seen: 'PHONE', personId: ada }, { seen: 'PHONE', personId: bo }] }]);
  });

  it('are noted where they are reached through others, and inside a group', async () => {
    const answer = await ask('{ readers(first: 1) { nodes { friend { phone } address { street } } } }');
    expect(answer).toEqual({ readers: { nodes: [{ friend: { phone: '2' }, address: { street: 'Gata 1' } }] } });
    expect(noted[0]!.seen).toEqual(expect.arrayContaining([{ seen: 'PHONE', personId: bo }, { seen: 'ADDRESS', personId: ada }]));
    expect(noted[0]!.seen).toHaveLength(2);
  });

  it('are noted for whom a filter finds by them, also when only their number is asked for, and for nobody else', async () => {
    expect(await ask('{ readers(filter: { phone: "2" }) { totalCount } none: readers(filter: { phone: "9" }) { nodes { name } } }')).toEqual({ readers: { totalCount: 1 }, none: { nodes: [] } });
    expect(noted).toEqual([{ viewer, seen: [{ seen: 'PHONE', personId: bo }] }]);
  });

  it('cost nothing where none is asked for', async () => {
    await ask('{ readers { nodes { name } totalCount } }');
    expect(noted).toEqual([]);
  });

  it('are not answered when they cannot be noted', async () => {
    reads.noteViewsIn({ note: () => Promise.reject(new Error('the register is away')) });
    await expect(ask('{ readers { nodes { phone } } }')).rejects.toThrow('the register is away');
  });
});
