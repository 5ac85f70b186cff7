import fc from 'fast-check';
import type { Library } from './library.rows.js';
import { cursorsIn } from './library.naive.js';

/** A valid operation and two sets of variables for it. */
export interface AnyQuery {
  readonly text: string;
  readonly variables: readonly Record<string, unknown>[];
}

type Type = 'Author' | 'Book' | 'Node';

const SHELVES = ['OUT', 'KEPT', 'LOST'] as const;
const ORDERS = ['NEWEST', 'TITLE', 'PAGES', 'DAY'] as const;
const LEAVES: Record<Type, readonly string[]> = {
  Author: ['id', 'name', 'bookCount', '__typename', 'can { edit }', 'can { l: lend __typename }'],
  Book: ['id', 'title', 'shelf', 'pages', 'printedAt', 'printedOn', 'shout', '__typename', 'can { lend edit }'],
  Node: ['id', '__typename'],
};
const DEEPEST = 4;

/** Makes queries on the library: aliases, fragments, directives, variables, pages, filters and orders, in any combination. */
export const anyQuery = (library: Library) => fc.gen().map((generate) => new QueryWriter(library, generate).write());

class QueryWriter {
  private readonly fragments: string[] = [];
  private readonly declared = new Map<string, { type: string; values: readonly unknown[] }>();
  private names = 0;

  constructor(
    private readonly library: Library,
    private readonly generate: fc.GeneratorValue,
  ) {}

  write(): AnyQuery {
    const roots = Array.from({ length: 1 + this.below(2) }, () => this.root()).join(' ');
    const head = [...this.declared].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const text = `query${head && ` (${head})`} { ${roots} }\n${this.fragments.join('\n')}`;
    return { text, variables: [0, 1].map((set) => Object.fromEntries([...this.declared].map(([name, { values }]) => [name, values[set]]))) };
  }

  private root(): string {
    switch (this.below(4)) {
      case 0:
        return `${this.name()}: author(id: ${this.given('ID', () => JSON.stringify(this.one(this.library.authors).id))}) ${this.selection('Author', 1)}`;
      case 1:
        return `${this.name()}: book(id: ${this.given('ID', () => JSON.stringify(this.one(this.library.books).id))}) ${this.selection('Book', 1)}`;
      default:
        return this.books(1);
    }
  }

  private selection(type: Type, depth: number): string {
    return `{ ${Array.from({ length: 1 + this.below(4) }, () => this.part(type, depth)).join(' ')} }`;
  }

  private part(type: Type, depth: number): string {
    const choice = depth >= DEEPEST ? 0 : this.below(10);
    if (choice < 4) return this.leaf(type);
    if (choice === 4) return `... ${this.directive()} ${this.selection(type, depth + 1)}`;
    if (choice === 5) return this.spread(type, depth);
    if (choice === 6) return this.condition(type, depth);
    return this.relation(type, depth);
  }

  private condition(type: Type, depth: number): string {
    const on = type === 'Node' ? this.one(['Author', 'Book'] as const) : this.one([type, 'Node'] as const);
    return `... on ${on} ${this.directive()} ${this.selection(on, depth + 1)}`;
  }

  private leaf(type: Type): string {
    const leaf = this.one(LEAVES[type]);
    const alias = this.below(3) === 0 ? `${this.name()}: ` : '';
    if (leaf === 'shout' && this.below(2) === 0) return `${this.name()}: shout(louder: ${this.given('Boolean', () => this.one(['true', 'false', 'null'] as const))}) ${this.directive()}`;
    const [name, ...rest] = leaf.split(' ');
    return `${alias}${name} ${this.directive()} ${rest.join(' ')}`;
  }

  private relation(type: Type, depth: number): string {
    if (type === 'Node') return `... on ${this.one(['Author', 'Book'] as const)} { ${this.name()}: about ${this.selection('Node', depth + 1)} }`;
    const field = this.one(type === 'Author' ? (['books', 'books', 'friends', 'about', 'best'] as const) : (['author', 'author', 'about'] as const));
    if (field === 'books') return this.books(depth);
    const target: Type = field === 'about' ? 'Node' : field === 'best' ? 'Book' : 'Author';
    const alias = this.below(3) === 0 ? `${this.name()}: ` : '';
    return `${alias}${field} ${this.directive()} ${this.selection(target, depth + 1)}`;
  }

  private books(depth: number): string {
    const order = this.one(ORDERS);
    const wanted = [
      this.below(3) > 0 && `first: ${this.given('Int', () => String(this.below(5)))}`,
      this.below(3) === 0 && `after: ${this.given('String', () => JSON.stringify(this.one(cursorsIn(this.library, order))))}`,
      this.below(3) === 0 && `filter: ${this.filter()}`,
    ].filter(Boolean);
    // A cursor belongs to one order, so the order is written out and no variable.
    const args = wanted.length > 0 || this.below(2) === 0 ? `(${[...wanted, `orderBy: ${order}`].join(', ')})` : '';
    const parts = Array.from({ length: 1 + this.below(3) }, () => this.pagePart(depth)).join(' ');
    return `${args ? `${this.name()}: ` : ''}books${args} ${this.directive()} { ${parts} }`;
  }

  private pagePart(depth: number): string {
    switch (this.below(6)) {
      case 0:
        return `totalCount ${this.directive()}`;
      case 1:
        return 'pageInfo { hasNextPage endCursor }';
      case 2:
        return `edges { cursor node ${this.selection('Book', depth + 1)} }`;
      case 3:
        return `pageInfo { ${this.name()}: endCursor __typename }`;
      default:
        return `nodes ${this.directive()} ${this.selection('Book', depth + 1)}`;
    }
  }

  private filter(): string {
    const parts = [
      this.below(2) === 0 && `shelf: ${this.given('[Shelf!]', () => `[${SHELVES.filter(() => this.below(2) === 0).join(', ')}]`)}`,
      this.below(3) === 0 && `text: ${this.given('String', () => JSON.stringify(this.one(['e', 'k', 'ing', '%', "' or true --"] as const)))}`,
      this.below(4) === 0 && `author: ${this.given('ID', () => JSON.stringify(this.one(this.library.authors).id))}`,
      this.below(3) === 0 && `long: ${this.given('Boolean', () => this.one(['true', 'false', 'null'] as const))}`,
      this.below(4) === 0 && `atLeast: ${this.given('Int', () => String(this.one([0, 90, 201] as const)))}`,
    ].filter(Boolean);
    return `{ ${parts.join(', ')} }`;
  }

  /** A value in the document, or a variable with a value for each run. */
  private given(type: string, text: () => string): string {
    if (this.below(2) === 0) return text();
    const name = this.name();
    this.declared.set(name, { type, values: [0, 1].map(() => valueOf(text())) });
    return `$${name}`;
  }

  private directive(): string {
    if (this.below(4) > 0) return '';
    return `@${this.one(['include', 'skip'] as const)}(if: ${this.given('Boolean!', () => this.one(['true', 'false'] as const))})`;
  }

  /** A named fragment of the type, or of the interface that it has; spread twice now and then. */
  private spread(type: Type, depth: number): string {
    const on = type === 'Node' ? type : this.one([type, 'Node'] as const);
    const name = `F${this.name()}`;
    const body = this.selection(on, depth + 1);
    this.fragments.push(`fragment ${name} on ${on} ${body}`);
    return this.below(4) === 0 ? `...${name} ...${name} ${this.directive()}` : `...${name} ${this.directive()}`;
  }

  private name(): string {
    return `x${this.names++}`;
  }

  private one<One>(list: readonly One[]): One {
    return list[this.below(list.length)]!;
  }

  private below(limit: number): number {
    return this.generate(fc.nat, { max: limit - 1 });
  }
}

/** A value as JSON says it; enum values are names. */
const valueOf = (text: string): unknown => JSON.parse(text.replaceAll(/\b(OUT|KEPT|LOST)\b/g, '"$1"'));
