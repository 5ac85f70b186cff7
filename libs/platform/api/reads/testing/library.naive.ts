import { type DocumentNode, type GraphQLFieldResolver, type GraphQLInterfaceType, type GraphQLObjectType, execute } from 'graphql';
import type { Viewer } from '../../viewer.js';
import { buildLibrarySchema } from './library.schema.js';
import type { AuthorRow, BookRow, Library } from './library.rows.js';

interface Context {
  readonly library: Library;
  readonly viewer: Viewer;
}

interface BookArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly orderBy?: string | null;
  readonly filter?: { readonly shelf?: readonly string[] | null; readonly text?: string | null; readonly author?: string | null; readonly long?: boolean | null; readonly atLeast?: number | null } | null;
}

const seesAuthor = (author: AuthorRow, viewer: Viewer): boolean => viewer.shape === 'administrator' || !author.hidden;

function seesBook(book: BookRow, viewer: Viewer): boolean {
  if (viewer.shape === 'administrator' || book.shelf === 'OUT') return true;
  return (viewer.shape === 'coordinator' ? viewer.coordinates : viewer.organisationIds).includes(book.ownerId);
}

const authorsOf = ({ library, viewer }: Context): AuthorRow[] => library.authors.filter((author) => seesAuthor(author, viewer));
const booksOf = ({ library, viewer }: Context): BookRow[] => library.books.filter((book) => seesBook(book, viewer));

/** What PostgreSQL prints for the value that an order compares. */
const printed: Record<string, (book: BookRow) => string> = {
  NEWEST: ({ printedAt }) => (printedAt ? printedAt.replace('T', ' ').replace('.000Z', '+00') : '-infinity'),
  TITLE: ({ title }) => title,
  PAGES: ({ pages }) => String(pages ?? -1),
  DAY: ({ printedOn }) => printedOn ?? 'infinity',
};

const rank: Record<string, (book: BookRow) => string | number> = {
  NEWEST: ({ printedAt }) => printedAt ?? '',
  TITLE: ({ title }) => title,
  PAGES: ({ pages }) => pages ?? -1,
  DAY: ({ printedOn }) => printedOn ?? '9999',
};

const DESCENDING = new Set(['NEWEST', 'DAY']);

function comparing(order: string): (one: BookRow, other: BookRow) => number {
  const sign = DESCENDING.has(order) ? -1 : 1;
  const key = rank[order]!;
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
  return (one, other) => sign * (compare(key(one), key(other)) || compare(one.id, other.id));
}

const cursorOfBook = (book: BookRow, order: string): string => Buffer.from(`${order}~${book.id}~${printed[order]!(book)}`).toString('base64');

function passes(book: BookRow, filter: NonNullable<BookArguments['filter']>): boolean {
  return (
    (filter.shelf?.includes(book.shelf) ?? true) &&
    book.title.includes(filter.text ?? '') &&
    (filter.author ?? book.authorId) === book.authorId &&
    (filter.long ?? (book.pages ?? 0) > 200) === (book.pages ?? 0) > 200 &&
    (book.pages ?? -1) >= (filter.atLeast ?? -1)
  );
}

function page(books: readonly BookRow[], { first, after, orderBy, filter }: BookArguments): object {
  const order = orderBy ?? 'NEWEST';
  const compare = comparing(order);
  const matching = books.filter((book) => passes(book, filter ?? {})).sort(compare);
  const last = after ? cursorMakers.get(after)! : null;
  const rest = last ? matching.filter((book) => compare(last, book) < 0) : matching;
  const nodes = rest.slice(0, first ?? 20);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOfBook(node, order) })),
    pageInfo: { hasNextPage: rest.length > nodes.length, endCursor: nodes.length > 0 ? cursorOfBook(nodes.at(-1)!, order) : null },
    totalCount: matching.length,
  };
}

/** The book that each cursor was made of; a list that it is filtered out of can still go on from there. */
const cursorMakers = new Map<string, BookRow>();

/** Cursors of all books in an order, whether the viewer sees them or not. */
export function cursorsIn(library: Library, order: string): string[] {
  return library.books.map((book) => {
    const cursor = cursorOfBook(book, order);
    cursorMakers.set(cursor, book);
    return cursor;
  });
}

type Resolver = GraphQLFieldResolver<never, Context, never>;

const about: Resolver = ({ aboutType, aboutId }: AuthorRow | BookRow, _args, context) =>
  (aboutType === 'Author' ? authorsOf(context) : booksOf(context)).find((row) => row.id === aboutId && aboutType !== null) ?? null;

const resolvers: Record<string, Record<string, Resolver>> = {
  Author: {
    books: (author: AuthorRow, args: BookArguments, context) => page(booksOf(context).filter((book) => book.authorId === author.id), args),
    bookCount: (author: AuthorRow, _args, context) => booksOf(context).filter((book) => book.authorId === author.id).length,
    friends: (author: AuthorRow, _args, context) =>
      authorsOf(context)
        .filter((other) => other.id !== author.id)
        .sort((one, other) => (one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name > other.name ? -1 : 1))
        .slice(0, 3),
    about,
    best: (author: AuthorRow, _args, context) => booksOf(context).find((book) => book.authorId === author.id && book.id === author.aboutId) ?? null,
    can: (author: AuthorRow, _args, { viewer }) => ({ edit: viewer.shape !== 'anonymous', lend: !author.hidden }),
  },
  Book: {
    author: (book: BookRow, _args, context) => authorsOf(context).find((author) => author.id === book.authorId) ?? null,
    about,
    shout: (book: BookRow, { louder }: { louder?: boolean | null }) => book.title.toUpperCase() + (louder ? '!' : ''),
    can: (book: BookRow, _args, { viewer }) => ({ edit: viewer.organisationIds.includes(book.ownerId), lend: book.shelf === 'OUT' }),
  },
  Query: {
    author: (_root, { id }: { id?: string | null }, context) => authorsOf(context).find((author) => author.id === id) ?? null,
    book: (_root, { id }: { id?: string | null }, context) => booksOf(context).find((book) => book.id === id) ?? null,
    books: (_root, args: BookArguments, context) => page(booksOf(context), args),
  },
};

const naiveSchema = buildLibrarySchema();
for (const [typeName, fields] of Object.entries(resolvers)) {
  for (const [name, resolve] of Object.entries(fields)) (naiveSchema.getType(typeName) as GraphQLObjectType).getFields()[name]!.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}
(naiveSchema.getType('Node') as GraphQLInterfaceType).resolveType = (row) => (row as AuthorRow | BookRow).type;

/** The answer that graphql-js gives from rows in memory, field by field, with visibility in plain TypeScript. */
export async function naiveAnswer(library: Library, document: DocumentNode, variables: Record<string, unknown>, viewer: Viewer): Promise<unknown> {
  const { data, errors } = await execute({ schema: naiveSchema, document, variableValues: variables, contextValue: { library, viewer } });
  if (errors) throw errors[0];
  return data;
}
