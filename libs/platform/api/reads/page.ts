import { GraphQLError, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { type Sql, join, literal, raw, sql } from '../sql/sql.js';
import type { Argument } from './arguments.js';
import type { Compiler, Place } from './compiler.js';
import type { Order, TypeReads } from './registry.js';
import { type SelectionContext, below, selectedFields } from './selection.js';

/** Rows of one page at most. */
const MAX_PAGE = 100;
const USUAL_PAGE = 20;

/** The columns of the inner statement of a page: what nodes, edges and pageInfo need, each once. */
export class PageColumns {
  private readonly list: Sql[] = [];
  private cursorColumn: Sql | null = null;

  constructor(
    private readonly compiler: Compiler,
    private readonly context: SelectionContext,
    private readonly type: GraphQLObjectType,
    private readonly reads: TypeReads,
    private readonly place: Place,
  ) {}

  get used(): boolean {
    return this.list.length > 0;
  }

  node(selections: readonly SelectionSetNode[]): Sql {
    return this.add(this.json(selections));
  }

  edge(type: GraphQLObjectType, selections: readonly SelectionSetNode[], cursor: Sql): Sql {
    const pairs = [...selectedFields(this.context, type, selections)].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      const value = name === 'node' ? this.json(below(nodes)) : name === 'cursor' ? cursor : literal(type.name);
      return sql`${literal(key)}, ${value}`;
    });
    return this.add(sql`json_build_object(${join(pairs, ', ')})`);
  }

  cursor(cursor: Sql): Sql {
    this.cursorColumn ??= this.add(cursor);
    return this.cursorColumn;
  }

  columns(): Sql {
    return join(this.list.map((expression, index) => sql`${expression} as c${literal(index)}`), ', ');
  }

  private json(selections: readonly SelectionSetNode[]): Sql {
    return this.compiler.object(this.type, this.reads.fields, selections, this.place);
  }

  private add(expression: Sql): Sql {
    this.list.push(expression);
    return raw(`c${this.list.length - 1}`);
  }
}

/** How many rows a page has: `first`, or the usual number. */
export function pageSize(argument: Argument | undefined): number {
  const first = argument ? Number(argument.literal()) : USUAL_PAGE;
  if (first < 0 || first > MAX_PAGE) {
    throw new GraphQLError(`first must be between 0 and ${MAX_PAGE}`, { extensions: { code: 'BAD_PAGE_SIZE' } });
  }
  return first;
}

/** The order asked for, or the type's own, by its name. */
export function orderOf(reads: TypeReads, argument: Argument | undefined, typeName: string): [string, Order] {
  const orders = Object.entries(reads.orders ?? {});
  const found = argument ? orders.find(([name]) => name === argument.literal()) : orders[0];
  if (!found) throw new Error(`${typeName} has no order ${argument ? String(argument.literal()) : ''}`);
  return found;
}
