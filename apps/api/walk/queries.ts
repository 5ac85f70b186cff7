import { type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, getNamedType } from 'graphql';

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What arguments are drawn from: ids and slugs of everything there is, and words that stand in hidden places. */
export interface Pool {
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  readonly words: readonly string[];
}

const DEEPEST = 5;
const MOST_ALIASES = 20;

/** Writes queries that the schema allows, at random: any field by any path, with arguments that try to find what is hidden. */
export class QueryWriter {
  private readonly random: () => number;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pool: Pool,
    seed: number,
  ) {
    this.random = seeded(seed);
  }

  next(): string {
    this.aliases = 0;
    return `{ ${this.fields(this.schema.getQueryType()!, 0, 3)} }`;
  }

  private fields(type: GraphQLObjectType, depth: number, most: number): string {
    const all = Object.values(type.getFields()).filter((field) => depth < DEEPEST || isLeafType(getNamedType(field.type)));
    const count = 1 + Math.floor(this.random() * most);
    const chosen = Array.from({ length: count }, () => this.of(all)).filter((field) => field !== undefined);
    const names = new Set<string>();
    const written = chosen.flatMap((field) => {
      const again = names.has(field.name);
      names.add(field.name);
      return again && this.aliases >= MOST_ALIASES ? [] : [this.field(field, depth, again)];
    });
    return written.length > 0 ? written.join(' ') : '__typename';
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, again: boolean): string {
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.random() < (argument.name === 'after' ? 0.02 : 0.6));
    const args = given.map((argument) => `${argument.name}: ${this.value(argument.type, argument.name)}`).join(', ');
    const alias = again ? `a${(this.aliases += 1)}: ` : '';
    return `${alias}${field.name}${args ? `(${args})` : ''}${this.selection(getNamedType(field.type), depth + 1)}`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isObjectType(type)) return ` { ${this.fields(type, depth, 5)} }`;
    if (!isInterfaceType(type)) return '';
    const possible = this.of(this.schema.getPossibleTypes(type));
    return ` { __typename id ${possible ? `... on ${possible.name} { ${this.fields(possible, depth, 4)} }` : ''} }`;
  }

  private value(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) return `[${this.value(type.ofType, name)}]`;
    if (isEnumType(type)) return this.of(type.getValues())!.name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.random() < 0.3);
      return `{ ${given.map((field) => `${field.name}: ${this.value(field.type, field.name)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(1 + Math.floor(this.random() * 6));
      case 'Boolean':
        return String(this.random() < 0.5);
      case 'ID':
        return JSON.stringify(this.of(this.pool.ids));
      case 'Date':
        return '"2026-03-02"';
      case 'DateTime':
        return '"2026-03-02T10:00:00Z"';
      default:
        return JSON.stringify(name === 'slug' ? this.of(this.pool.slugs) : this.word());
    }
  }

  /** A hidden word, a part of one, or an id where words are expected. */
  private word(): string {
    const word = this.of(this.pool.words)!;
    const way = this.random();
    if (way < 0.5) return word;
    if (way < 0.8) return word.slice(0, 6 + Math.floor(this.random() * 8));
    return this.of(this.pool.ids)!;
  }

  private of<Item>(list: readonly Item[]): Item | undefined {
    return list[Math.floor(this.random() * list.length)];
  }
}
