import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { Pool, type QueryConfig } from 'pg';
import { testDatabase } from '../testing/database.js';
import type { Json } from '../testing/api.js';
import type { Viewer } from '../viewer.js';
import { Reads } from './reads.service.js';
import { LIBRARY_VIEWERS, aLibrary, storeLibrary } from './testing/library.rows.js';
import { buildLibrarySchema, libraryOrders, libraryRegistry } from './testing/library.schema.js';

const administrator = LIBRARY_VIEWERS.at(-1)!;
const anonymous = LIBRARY_VIEWERS[0]!;

describe('the reads', () => {
  const library = aLibrary(7, { authors: 5, books: 90 });
  let pool: Pool;
  let reads: Reads;
  let sent: jest.Spied<Pool['query']>;

  beforeAll(async () => {
    pool = new Pool({ connectionString: await testDatabase(), options: '-c timezone=UTC -c jit=off' });
    await storeLibrary(pool, library);
    reads = new Reads(libraryRegistry(), pool);
    reads.use(buildLibrarySchema());
  });

  beforeEach(() => {
    sent = jest.spyOn(pool, 'query');
  });

  afterEach(() => sent.mockRestore());

  afterAll(() => pool.end());

  const documents = new Map<string, ReturnType<typeof parse>>();
  const ask = async (text: string, variables: Record<string, unknown> = {}, viewer: Viewer = administrator): Promise<Json> => {
    if (!documents.has(text)) documents.set(text, parse(text));
    const document = documents.get(text)!;
    return reads.answer(document, document.definitions[0] as OperationDefinitionNode, variables, viewer);
  };
  const statements = (): QueryConfig[] => sent.mock.calls.map((call) => call[0] as unknown as QueryConfig);
  const codeOf = (text: string, variables: Record<string, unknown> = {}) =>
    ask(text, variables).then(
      () => 'answered',
      (error: { extensions: { code: string } }) => error.extensions.code,
    );

  describe('by pages', () => {
    it.each(Object.keys(libraryOrders))('give the same rows in the same order as one big page: %s', async (order) => {
      const whole = await ask(`{ books(first: 100, orderBy: ${order}) { nodes { id } pageInfo { hasNextPage } } }`);
      expect(whole.books.pageInfo.hasNextPage).toBe(false);
      expect(whole.books.nodes).toHaveLength(library.books.length);
      const walked: Json[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { books }: Json = await ask(`query ($after: String) { books(first: 7, after: $after, orderBy: ${order}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`, { after });
        expect(books.totalCount).toBe(library.books.length);
        walked.push(...books.nodes);
        more = books.pageInfo.hasNextPage as boolean;
        after = books.pageInfo.endCursor as string;
      }
      expect(walked).toEqual(whole.books.nodes);
    });

    it('go on from any row, by the cursor of its edge', async () => {
      const { books } = await ask('{ books(first: 100, orderBy: TITLE) { edges { cursor node { id } } } }');
      const rest = await ask('query ($after: String) { books(first: 100, after: $after, orderBy: TITLE) { nodes { id } } }', { after: books.edges[40].cursor });
      expect(rest.books.nodes).toEqual(books.edges.slice(41).map((edge: Json) => edge.node));
    });

    it('give nothing but whether there is more when none are asked for', async () => {
      expect(await ask('{ books(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }')).toEqual({ books: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } });
    });

    const made = (text: string): string => Buffer.from(text).toString('base64');
    const id = library.books[0]!.id;
    it.each([
      ['of another order', 'TITLE', made(`NEWEST~${id}~-infinity`)],
      ['that is no cursor', 'NEWEST', 'tullball'],
      ['that is empty', 'NEWEST', ''],
      ['without an id', 'TITLE', made("TITLE~' or true~anker")],
      ['with a value of another kind', 'PAGES', made(`PAGES~${id}~many`)],
      ['with a number that is too large', 'PAGES', made(`PAGES~${id}~9999999999`)],
      ['with a day that is not in the calendar', 'DAY', made(`DAY~${id}~2026-02-30`)],
      ['with an instant that never was', 'NEWEST', made(`NEWEST~${id}~2026-13-01 25:61:61+00`)],
      ['with a year that PostgreSQL does not know', 'NEWEST', made(`NEWEST~${id}~0000-01-01 00:00:00+00`)],
    ])('refuse a cursor %s', async (_what, order, after) => {
      expect(await codeOf(`query ($after: String) { books(after: $after, orderBy: ${order}) { nodes { id } } }`, { after })).toBe('BAD_CURSOR');
    });

    it.each([1_000, 101, -1])('refuse a page of %d', async (first) => {
      expect(await codeOf('query ($first: Int) { books(first: $first) { nodes { id } } }', { first })).toBe('BAD_PAGE_SIZE');
    });
  });

  it('refuse what may come to more rows than anyone needs', async () => {
    const nested = (first: number) => `{ books(first: ${first}) { nodes { author { books(first: ${first}) { nodes { author { books(first: ${first}) { nodes { id } } } } } } } } }`;
    expect(await codeOf(nested(10))).toBe('answered');
    expect(await codeOf(nested(30))).toBe('TOO_COSTLY');
    expect(await codeOf(`{ ${Array.from({ length: 3 }, (_, index) => `a${index}: ${nested(21).slice(2, -2)}`).join(' ')} }`)).toBe('TOO_COSTLY');
  });

  it('refuse what unfolds to more fields than anyone needs, however few rows it is', async () => {
    const fragments = (count: number) =>
      Array.from({ length: count }, (_, index) => `fragment F${index} on Author { best { author { ...F${index + 1} } title } about { id ...F${index + 1} } }`).join(' ');
    const query = (count: number) => `{ author(id: "x") { ...F0 } } ${fragments(count)} fragment F${count} on Author { id name }`;
    expect(await codeOf(query(4))).toBe('answered');
    expect(await codeOf(query(12))).toBe('TOO_COSTLY');
  });

  it('write each value of a list into the statement once, however often it was sent', async () => {
    const query = 'query ($shelf: [Shelf!]) { books(filter: { shelf: $shelf }) { totalCount } }';
    const often = (times: number) => ask(query, { shelf: Array.from({ length: times }, () => 'KEPT') });
    expect(await often(5_000)).toEqual(await often(1));
    expect(statements()[0]!.text).toBe(statements()[1]!.text);
  });

  it('leave connections for others when one request asks for much', async () => {
    let running = 0;
    let most = 0;
    const real = Pool.prototype.query as (config: QueryConfig) => Promise<unknown>;
    sent.mockImplementation((async (config: QueryConfig) => {
      most = Math.max(most, (running += 1));
      return real.call(pool, config).finally(() => (running -= 1));
    }) as never);
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
    expect(Object.keys(await ask(`{ ${keys.map((key) => `${key}: books(first: 1) { totalCount }`).join(' ')} }`))).toEqual(keys);
    expect(most).toBe(4);
  });

  it('answer more keys in one object than PostgreSQL takes at once', async () => {
    const keys = Array.from({ length: 170 }, (_, index) => `k${index}`);
    const { book } = await ask(`{ book(id: "${library.books[3]!.id}") { ${keys.map((key) => `${key}: title`).join(' ')} } }`);
    expect(Object.keys(book)).toEqual(keys);
    expect(new Set(Object.values(book))).toEqual(new Set([library.books[3]!.title]));
  });

  it('send one statement for each root field, whatever is below it', async () => {
    await ask('{ books(first: 3) { nodes { author { books(first: 2) { nodes { about { id } author { friends { name } bookCount } } totalCount } } } totalCount } author(id: "x") { name } __typename }');
    expect(statements()).toHaveLength(2);
  });

  it('never let a value from outside into the text of a statement', async () => {
    const evil = `x'; drop table book; -- "$1" \\`;
    const text = JSON.stringify(evil);
    const query = `query ($evil: String!, $id: ID!) {
      a: books(filter: { text: $evil, author: $id }) { totalCount nodes { id } } b: books(filter: { text: ${text}, author: ${text} }) { totalCount }
      c: author(id: $id) { name } d: book(title: $evil) { id } e: book(id: ${text}, title: ${text}) { id }
    }`;
    expect(await ask(query, { evil, id: evil })).toEqual({ a: { totalCount: 0, nodes: [] }, b: { totalCount: 0 }, c: null, d: null, e: null });
    expect(statements()).toHaveLength(5);
    expect(statements().filter(({ text: statement }) => statement.includes('drop'))).toEqual([]);
  });

  it('compile a document once for values that differ, and answer each with its own', async () => {
    const query = 'query ($text: String!, $id: ID) { books(first: 100, filter: { text: $text, author: $id }, orderBy: TITLE) { nodes { title author { id } } } }';
    const [one, two] = library.authors;
    const titles = async (text: string, id?: string) => (await ask(query, { text, id })).books.nodes.map((book: Json) => `${book.title} ${book.author.id}`);
    const expected = (text: string, id?: string) =>
      library.books.filter((book) => book.title.includes(text) && book.authorId === (id ?? book.authorId)).map((book) => `${book.title} ${book.authorId}`);
    expect((await titles('anker', one!.id)).sort()).toEqual(expected('anker', one!.id).sort());
    expect((await titles('bjerk', two!.id)).sort()).toEqual(expected('bjerk', two!.id).sort());
    expect(new Set(statements().map((statement) => statement.text)).size).toBe(1);
    expect((await titles('bjerk')).sort()).toEqual(expected('bjerk').sort());
    expect(new Set(statements().map((statement) => statement.text)).size).toBe(2);
  });

  it('do not mix up what shapes a statement: pages, states, orders, directives, kinds of viewer', async () => {
    const query = 'query ($first: Int, $shelf: [Shelf!], $order: BookOrder, $titles: Boolean!) { books(first: $first, filter: { shelf: $shelf }, orderBy: $order) { nodes { shelf title @include(if: $titles) } totalCount } }';
    const count = (shelves: string[]) => library.books.filter(({ shelf }) => shelves.includes(shelf)).length;
    const base = { first: 2, shelf: ['LOST'], order: 'TITLE', titles: true };
    expect((await ask(query, base)).books.totalCount).toBe(count(['LOST']));
    expect((await ask(query, { ...base, shelf: ['LOST', 'KEPT'] })).books.totalCount).toBe(count(['LOST', 'KEPT']));
    expect((await ask(query, { ...base, shelf: [] })).books.totalCount).toBe(0);
    expect((await ask(query, { ...base, shelf: null })).books.totalCount).toBe(library.books.length);
    expect((await ask(query, { ...base, first: 3 })).books.nodes).toHaveLength(3);
    expect((await ask(query, { ...base, titles: false })).books.nodes[0]).toEqual({ shelf: 'LOST' });
    expect((await ask(query, base, anonymous)).books).toEqual({ nodes: [], totalCount: 0 });
  });

  it('name the statements that are in daily use, and only those', async () => {
    const query = 'query ($id: ID!) { author(id: $id) { daily: name } }';
    for (let run = 0; run < 4; run += 1) await ask(query, { id: library.authors[0]!.id });
    expect(statements().map(({ name }) => name !== undefined)).toEqual([false, false, true, true]);
  });
});
