import { buildSchema } from 'graphql';
import { TRUE, raw, sql } from '../../sql/sql.js';
import { columns, computed, connection, count, group, instants, many, one, poly } from '../fields.js';
import { type Order, Registry, equals, oneOf } from '../registry.js';

/** A library for specs of the reads: authors, their books, and what either is about. Some are hidden, some values are missing. */
export const buildLibrarySchema = () => buildSchema(`
  scalar DateTime
  scalar Date
  interface Node { id: ID! }
  enum Shelf { OUT KEPT LOST }
  enum BookOrder { NEWEST TITLE PAGES DAY }
  type Can { edit: Boolean! lend: Boolean! }
  type Author implements Node {
    id: ID!
    name: String!
    books(first: Int = 20, after: String, filter: BookFilter, orderBy: BookOrder): BookConnection!
    bookCount: Int!
    friends: [Author!]!
    about: Node
    best: Book
    can: Can!
  }
  type Book implements Node {
    id: ID!
    title: String!
    shelf: Shelf!
    pages: Int
    printedAt: DateTime
    printedOn: Date
    author: Author
    about: Node
    shout(louder: Boolean): String!
    can: Can!
  }
  input BookFilter { shelf: [Shelf!] text: String author: ID long: Boolean atLeast: Int }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Query {
    author(id: ID): Author
    book(id: ID, title: String): Book
    books(first: Int = 20, after: String, filter: BookFilter, orderBy: BookOrder): BookConnection!
  }
`);

export const LIBRARY_TABLES = `
  create table author (id uuid primary key, name text not null, hidden boolean not null, about_type text, about_id uuid);
  create table book (
    id uuid primary key, title text not null, shelf text not null, pages int, printed_at timestamptz, printed_on date,
    author_id uuid not null, owner_id uuid not null, about_type text, about_id uuid
  );`;

export const libraryOrders: Record<string, Order> = {
  NEWEST: { by: (row) => sql`coalesce(${row}.printed_at, '-infinity'::timestamptz)`, type: 'timestamptz', direction: 'desc' },
  TITLE: { by: (row) => sql`${row}.title`, type: 'text', direction: 'asc' },
  PAGES: { by: (row) => sql`coalesce(${row}.pages, -1)`, type: 'int', direction: 'asc' },
  DAY: { by: (row) => sql`coalesce(${row}.printed_on, 'infinity'::date)`, type: 'date', direction: 'desc' },
};

const about = poly({
  Author: { when: (row) => sql`${row}.about_type = 'Author'`, on: (row, other) => sql`${other}.id = ${row}.about_id` },
  Book: { when: (row) => sql`${row}.about_type = 'Book'`, on: (row, other) => sql`${other}.id = ${row}.about_id` },
});

export function libraryRegistry(): Registry {
  const reads = new Registry();
  reads.type('Author', {
    from: 'author',
    visibleTo: (author, viewer) => (viewer.shape === 'administrator' ? TRUE : sql`not ${author}.hidden`),
    fields: {
      ...columns('id name'),
      books: connection('Book', (author, book) => sql`${book}.author_id = ${author}.id`),
      bookCount: count('Book', (author, book) => sql`${book}.author_id = ${author}.id`),
      friends: many('Author', (author, other) => sql`${other}.id <> ${author}.id`, { orderBy: (other) => sql`${other}.name desc, ${other}.id`, max: 3 }),
      about,
      best: one('Book', (author, book) => sql`(${book}.author_id = ${author}.id and ${book}.id = ${author}.about_id)`),
      can: group({ edit: computed((_author, viewer) => raw(String(viewer.signedIn))), lend: computed((author) => sql`not ${author}.hidden`) }),
    },
  });
  reads.type('Book', {
    from: 'book',
    visibleTo: (book, viewer) =>
      viewer.shape === 'administrator'
        ? TRUE
        : viewer.shape === 'anonymous'
          ? sql`${book}.shelf = 'OUT'`
          : sql`(${book}.shelf = 'OUT' or ${book}.owner_id = any(${viewer.shape === 'coordinator' ? viewer.coordinates : viewer.organisationIds}))`,
    fields: {
      ...columns('id title shelf pages printedOn'),
      ...instants('printedAt'),
      author: one('Author', (book, author) => sql`${author}.id = ${book}.author_id`),
      about,
      shout: computed((book, _viewer, { louder }) => (louder?.literal() === true ? sql`upper(${book}.title) || '!'` : sql`upper(${book}.title)`)),
      can: group({
        edit: computed((book, viewer) => (viewer.signedIn ? sql`${book}.owner_id = any(${viewer.organisationIds})` : raw('false'))),
        lend: computed((book) => sql`${book}.shelf = 'OUT'`),
      }),
    },
    filters: {
      shelf: oneOf((book) => sql`${book}.shelf`),
      text: (book, text) => sql`position(${text.bind('text')} in ${book}.title) > 0`,
      author: equals('author_id'),
      long: (book, long) => (long.literal() === true ? sql`coalesce(${book}.pages > 200, false)` : sql`coalesce(${book}.pages <= 200, true)`),
      atLeast: (book, pages) => sql`coalesce(${book}.pages >= ${raw(String(pages.literal()))}, false)`,
    },
    orders: libraryOrders,
  });
  reads.root({
    author: one('Author', (_query, author, _viewer, { id }) => (id ? sql`${author}.id = ${id.bind('uuid')}` : raw('false'))),
    book: one('Book', (_query, book, _viewer, { id, title }) => (id ? sql`${book}.id = ${id.bind('uuid')}` : title ? sql`${book}.title = ${title.bind('text')}` : raw('false'))),
    books: connection('Book', () => TRUE),
  });
  return reads;
}
