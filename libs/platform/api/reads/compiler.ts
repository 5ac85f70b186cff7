import { type FieldNode, GraphQLError, type GraphQLField, GraphQLObjectType, type SelectionSetNode, getNamedType } from 'graphql';
import { type Sql, and, join, literal, raw, sql } from '../sql/sql.js';
import type { ViewerSql } from '../viewer.js';
import { type Argument, argumentOf } from './arguments.js';
import { afterCursor, cursorOf } from './cursor.js';
import type { Arguments, ConnectionField, Field, ManyField, PolyField } from './fields.js';
import { PageColumns, orderOf, pageSize } from './page.js';
import { PersonalNotes, notedAs } from './personal.js';
import type { Registry, TypeReads } from './registry.js';
import { type SelectionContext, below, selectedFields } from './selection.js';

/** Rows that one operation may ask for at most: the product of all page sizes along a path, summed over the paths. */
export const MAX_ROWS = 25_000;
/** Fields that one operation may ask for at most, each counted wherever fragments repeat it: what a page asks for, many times over. */
export const MAX_FIELDS = 2_000;
/** PostgreSQL takes 100 arguments to a function, two for each key. */
const KEYS_PER_OBJECT = 50;

/** The row whose fields are read. */
export interface Place {
  readonly row: Sql;
  /** How many such rows there may be. */
  readonly rows: number;
}

/** Turns a GraphQL selection into one SQL expression that gives its JSON, with every viewer's visibility inside. */
export class Compiler {
  private aliases = 0;
  private rows = 0;
  private fields = 0;
  private argumentsSeen = 0;
  /** Objects so far that say whose personal data they hold. */
  private personalObjects = 0;

  constructor(
    private readonly registry: Registry,
    private readonly context: SelectionContext,
    private readonly viewer: ViewerSql,
    /** `typenames`: say the type of what stands behind an interface, for trees that graphql-js completes. */
    private readonly options: { readonly typenames?: boolean } = {},
  ) {}

  /** Whether what `compile` makes tells of personal data, which its answer then says whose it is. */
  holdsPersonal(compile: () => Sql): { expression: Sql; personal: boolean } {
    const before = this.personalObjects;
    const expression = compile();
    return { expression, personal: this.personalObjects > before };
  }

  /** The expression for a field of a type; `nodes` share one response key. */
  field(parent: GraphQLObjectType, field: Field, nodes: readonly FieldNode[], place: Place): Sql {
    const definition = parent.getFields()[nodes[0]!.name.value]!;
    const args = this.arguments(definition, nodes[0]!);
    switch (field.kind) {
      case 'value':
        return field.sql(place.row, this.viewer, args);
      case 'group':
        return this.object(this.objectType(definition), field.fields, below(nodes), place);
      case 'one':
        return this.one(field.type, (other) => field.on(place.row, other, this.viewer, args), below(nodes), place);
      case 'many':
        return this.many(field, args, below(nodes), place);
      case 'count':
        return this.count(field.type, (other) => field.on(place.row, other, this.viewer, args));
      case 'connection':
        return this.connection(this.objectType(definition), field, args, below(nodes), place);
      case 'poly':
        return this.poly(field, args, below(nodes), place);
    }
  }

  /** The rows of a type that satisfy a condition and that the viewer may see, as one JSON object or null. */
  one(typeName: string, on: (other: Sql) => Sql, selections: readonly SelectionSetNode[], place: Place, typename = false): Sql {
    const reads = this.registry.get(typeName);
    const other = this.alias();
    const json = this.object(this.typeNamed(typeName), reads.fields, selections, { row: other, rows: place.rows }, typename);
    return sql`(select ${json} from ${this.from(reads)} ${other} where ${and(on(other), reads.visibleTo(other, this.viewer))} limit 1)`;
  }

  private many(field: ManyField, args: Arguments, selections: readonly SelectionSetNode[], place: Place): Sql {
    const reads = this.registry.get(field.type);
    const other = this.alias();
    const rows = this.counted(place.rows * Math.min(field.max, 10), place.rows * (field.cost ?? 0));
    const json = this.object(this.typeNamed(field.type), reads.fields, selections, { row: other, rows });
    const where = and(field.on(place.row, other, this.viewer, args), reads.visibleTo(other, this.viewer));
    const order = field.orderBy(other, place.row, this.viewer);
    const list = this.alias();
    return sql`(select coalesce(json_agg(${list}.node), '[]'::json) from (select ${json} as node from ${this.from(reads)} ${other} where ${where} order by ${order} limit ${literal(field.max)}) ${list})`;
  }

  private count(typeName: string, on: (other: Sql) => Sql): Sql {
    const reads = this.registry.get(typeName);
    const other = this.alias();
    return sql`(select count(*)::int from ${this.from(reads)} ${other} where ${and(on(other), reads.visibleTo(other, this.viewer))})`;
  }

  private poly(field: PolyField, args: Arguments, selections: readonly SelectionSetNode[], place: Place): Sql {
    const branches = Object.entries(field.types).map(([typeName, { when, on }]) => {
      const json = this.one(typeName, (other) => on(place.row, other, this.viewer, args), selections, place, this.options.typenames);
      return sql`when ${when(place.row)} then ${json}`;
    });
    return sql`case ${join(branches, ' ')} end`;
  }

  private connection(type: GraphQLObjectType, field: ConnectionField, args: Arguments, selections: readonly SelectionSetNode[], place: Place): Sql {
    const reads = this.registry.get(field.type);
    const first = pageSize(args['first']);
    const [orderName, order] = orderOf(reads, args['orderBy'], field.type);
    const rows = this.counted(place.rows * Math.max(first, 1));
    const other = this.alias();
    const page = new PageColumns(this, this.context, this.typeNamed(field.type), reads, { row: other, rows });
    const parts: Sql[] = [];
    const list = this.alias();
    const matches = (row: Sql) => and(field.on(place.row, row, this.viewer, args), this.filtered(row, reads, args['filter'], field.type), reads.visibleTo(row, this.viewer));
    for (const [key, nodes] of selectedFields(this.context, type, selections)) {
      parts.push(sql`${literal(key)}, ${this.connectionPart(type, nodes, { list, first, page, cursor: cursorOf(other, orderName, order, this.viewer), matches, reads })}`);
    }
    const object = this.keyed([...this.foundBy(reads, args['filter'], matches), ...parts]);
    if (!page.used) return sql`(select ${object})`;
    const after = args['after'] && afterCursor(other, args['after'], orderName, order, this.viewer);
    const by = order.by(other, this.viewer);
    const direction = raw(order.direction);
    return sql`(select ${object} from (select ${page.columns()}, row_number() over (order by ${by} ${direction}, ${other}.id ${direction}) as n from ${this.from(reads)} ${other} where ${and(matches(other), after)} order by ${by} ${direction}, ${other}.id ${direction} limit ${literal(first + 1)}) ${list})`;
  }

  private connectionPart(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    part: { list: Sql; first: number; page: PageColumns; cursor: Sql; matches: (row: Sql) => Sql; reads: TypeReads },
  ): Sql {
    const { list, first, page } = part;
    const onPage = sql`filter (where ${list}.n <= ${literal(first)})`;
    const gathered = (column: Sql) => sql`coalesce(json_agg(${list}.${column} order by ${list}.n) ${onPage}, '[]'::json)`;
    switch (nodes[0]!.name.value) {
      case 'nodes':
        return gathered(page.node(below(nodes)));
      case 'edges':
        return gathered(page.edge(this.objectType(type.getFields()['edges']!), below(nodes), part.cursor));
      case 'pageInfo':
        return this.pageInfo(this.objectType(type.getFields()['pageInfo']!), below(nodes), list, first, page.cursor(part.cursor));
      case 'totalCount': {
        const counted = this.alias();
        return sql`(select count(*)::int from ${this.from(part.reads)} ${counted} where ${part.matches(counted)})`;
      }
      default:
        return literal(type.name);
    }
  }

  private pageInfo(type: GraphQLObjectType, selections: readonly SelectionSetNode[], list: Sql, first: number, cursor: Sql): Sql {
    const values: Record<string, Sql> = {
      hasNextPage: sql`count(*) > ${literal(first)}`,
      endCursor: sql`(array_agg(${list}.${cursor} order by ${list}.n desc) filter (where ${list}.n <= ${literal(first)}))[1]`,
      __typename: literal(type.name),
    };
    return this.keyed([...selectedFields(this.context, type, selections)].map(([key, nodes]) => sql`${literal(key)}, ${values[nodes[0]!.name.value]!}`));
  }

  private filtered(row: Sql, reads: TypeReads, filter: Argument | undefined, typeName: string): Sql {
    if (!filter) return and();
    return and(
      ...filter.names().map((name) => {
        const rule = reads.filters?.[name];
        if (!rule) throw new Error(`${typeName} has no filter ${name}`);
        return rule(row, filter.get(name)!, this.viewer);
      }),
    );
  }

  /** Whose personal data the filter tells of by what it finds: also when only their number is asked for, or what stands on no page. */
  private foundBy(reads: TypeReads, filter: Argument | undefined, matches: (row: Sql) => Sql): Sql[] {
    const notes = (filter?.names() ?? []).flatMap((name) => {
      const personal = reads.filters?.[name]?.personal;
      if (!personal) return [];
      const found = this.alias();
      const whose = personal.whose(found, filter!.get(name)!);
      return [notedAs(personal.seen, sql`(select json_agg(${whose}) from ${this.from(reads)} ${found} where ${and(matches(found), sql`(${whose}) is not null`)})`)];
    });
    this.personalObjects += notes.length;
    return notes;
  }

  /** The JSON object of a row. */
  object(type: GraphQLObjectType, fields: Readonly<Record<string, Field>>, selections: readonly SelectionSetNode[], place: Place, typename = false): Sql {
    const selected = selectedFields(this.context, type, selections);
    this.fields += selected.size;
    if (this.fields > MAX_FIELDS) throw tooCostly(`This asks for more than ${MAX_FIELDS} fields; ask for fewer at once`);
    const hidden = typename && !selected.has('__typename') ? [sql`'__typename', ${literal(type.name)}`] : [];
    const notes = new PersonalNotes(place.row);
    const pairs = [...selected].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return sql`${literal(key)}, ${literal(type.name)}`;
      const field = fields[name];
      if (!field) throw new Error(`No read for ${type.name}.${name}`);
      const value = this.field(type, field, nodes, place);
      if (field.kind === 'value' && field.personal) notes.add(field.personal, value);
      return sql`${literal(key)}, ${value}`;
    });
    const personal = notes.pairs();
    this.personalObjects += personal.length;
    return this.keyed([...hidden, ...personal, ...pairs]);
  }

  private keyed(pairs: readonly Sql[]): Sql {
    if (pairs.length <= KEYS_PER_OBJECT) return sql`json_build_object(${join(pairs, ', ')})`;
    const [head, tail] = [this.keyed(pairs.slice(0, KEYS_PER_OBJECT)), this.keyed(pairs.slice(KEYS_PER_OBJECT))];
    return sql`(left(${head}::text, -1) || ',' || substr(${tail}::text, 2))::json`;
  }

  private arguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    return Object.fromEntries(
      definition.args.map((argument) => {
        const given = node.arguments?.find((one) => one.name.value === argument.name)?.value;
        return [argument.name, argumentOf(argument, given, this.context.variables, `argument:${this.argumentsSeen++}:${argument.name}`)];
      }),
    );
  }

  private counted(rows: number, effort = 0): number {
    this.rows += rows + effort;
    if (this.rows > MAX_ROWS) throw tooCostly(`This asks for more than ${MAX_ROWS} rows; ask for smaller pages`);
    return rows;
  }

  private alias(): Sql {
    return raw(`t${this.aliases++}`);
  }

  private from(reads: TypeReads): Sql {
    return typeof reads.from === 'string' ? raw(reads.from) : reads.from(this.viewer);
  }

  private objectType(definition: GraphQLField<unknown, unknown>): GraphQLObjectType {
    return this.typeNamed(getNamedType(definition.type).name);
  }

  private typeNamed(name: string): GraphQLObjectType {
    const type = this.context.schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is not an object type`);
    return type;
  }
}

const tooCostly = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } });
