import type { Sql } from '../sql/sql.js';
import { TRUE, and, literal, raw, sql } from '../sql/sql.js';
import type { ViewerSql } from '../viewer.js';
import { type Lifecycle } from '../policy/lifecycle.js';
import { type Policy, type Rule, stateIn } from '../policy/policy.js';
import type { ColumnClasses } from '../privacy/columns.js';
import type { Argument } from './arguments.js';
import { type Field, type GroupField, computed, group } from './fields.js';

/** A way to order rows. The expression is never null, so that pages by keyset are complete; of the viewer it may ask for the time alone. */
export interface Order {
  readonly by: (row: Sql, viewer: ViewerSql) => Sql;
  readonly type: 'timestamptz' | 'text' | 'date' | 'int';
  readonly direction: 'asc' | 'desc';
}

/** Narrows a list by one field of its filter. */
export interface Filter {
  (row: Sql, argument: Argument, viewer: ViewerSql): Sql;
  /** When it looks into what is about a person: for whom it tells that by finding the row, noted whatever is asked for of what is found. */
  readonly personal?: FoundBy;
}

/** What is noted of a row that a filter finds: what was seen, and the person's id when it is personal data that the filter found it by. */
export interface FoundBy {
  readonly seen: string;
  readonly whose: (row: Sql, argument: Argument) => Sql;
}

/** A filter that looks into personal data, and so lets whoever asks learn them from what is found. */
export const findsBy = (personal: FoundBy, filter: (row: Sql, argument: Argument, viewer: ViewerSql) => Sql): Filter =>
  Object.assign((row: Sql, argument: Argument, viewer: ViewerSql) => filter(row, argument, viewer), { personal });

/** How a GraphQL object type is read. */
export interface TypeReads {
  /** A table, or a statement in parentheses. */
  readonly from: string | ((viewer: ViewerSql) => Sql);
  /** The rule `read`. `withParent` when the type is reachable only through something that was allowed already. */
  readonly visibleTo: (row: Sql, viewer: ViewerSql) => Sql;
  readonly fields: Readonly<Record<string, Field>>;
  readonly filters?: Readonly<Record<string, Filter>>;
  /** The first one is the default. */
  readonly orders?: Readonly<Record<string, Order>>;
}

/** For types that have no life of their own: whoever may see what they belong to may see them. */
export const withParent = (): Sql => TRUE;

/** What one feature adds to what can be read. */
export type ReadsModule = (reads: Registry) => void;

/** All that can be read, gathered from the features at start. */
export class Registry {
  private readonly types = new Map<string, TypeReads>();
  readonly roots: Record<string, Field> = {};

  /** `classes`: what the columns of all features hold of people, for what is told of anyone's own data. */
  constructor(readonly classes: ColumnClasses = {}) {}

  type(name: string, reads: TypeReads): void {
    if (this.types.has(name)) throw new Error(`${name} is registered twice`);
    this.types.set(name, reads);
  }

  /** Adds fields and filters to a type of a lower feature. */
  extend(name: string, fields: Record<string, Field>, filters: Record<string, Filter> = {}): void {
    const base = this.get(name);
    const clash = [...Object.keys(fields).filter((key) => key in base.fields), ...Object.keys(filters).filter((key) => key in (base.filters ?? {}))];
    if (clash.length > 0) throw new Error(`${name} has ${clash.join(', ')} already`);
    this.types.set(name, { ...base, fields: { ...base.fields, ...fields }, filters: { ...base.filters, ...filters } });
  }

  /** Adds fields to a group that a lower feature made, such as `viewerCan`. */
  extendGroup(name: string, groupName: string, added: GroupField): void {
    const base = this.get(name);
    const existing = base.fields[groupName];
    if (existing?.kind !== 'group') throw new Error(`${name}.${groupName} is no group`);
    const clash = Object.keys(added.fields).filter((key) => key in existing.fields);
    if (clash.length > 0) throw new Error(`${name}.${groupName} has ${clash.join(', ')} already`);
    this.types.set(name, { ...base, fields: { ...base.fields, [groupName]: group({ ...existing.fields, ...added.fields }) } });
  }

  /** Adds fields to Query. */
  root(fields: Record<string, Field>): void {
    for (const [name, field] of Object.entries(fields)) {
      if (name in this.roots) throw new Error(`Query.${name} is registered twice`);
      this.roots[name] = field;
    }
  }

  /** How rows of a table are read: the first type that was registered for it. */
  ofTable(table: string): TypeReads | undefined {
    return [...this.types.values()].find(({ from }) => from === table);
  }

  has(name: string): boolean {
    return this.types.has(name);
  }

  get(name: string): TypeReads {
    const found = this.types.get(name);
    if (!found) throw new Error(`No reads are registered for ${name}`);
    return found;
  }
}

/**
 * `viewerCan { … }`: for each verb, whether the policy lets this viewer do it and the state lets it be done now.
 * A verb without a step in the lifecycle is possible in every state.
 */
export function rights<State extends string>(
  policy: Policy<string>,
  status: (row: Sql, viewer: ViewerSql) => Sql,
  lifecycle: Partial<Lifecycle<State, string>>,
): GroupField {
  const verbs = Object.entries(policy).filter(([verb]) => verb !== 'read');
  return group(
    Object.fromEntries(
      verbs.map(([verb, rule]) => {
        const step = lifecycle[verb];
        return [verb, computed((row, viewer) => and(rule(row, viewer), step && stateIn(status(row, viewer), ...step.from)))];
      }),
    ),
  );
}

/** A filter on a column that equals the given id. */
export const equals =
  (column: string): Filter =>
  (row, argument) =>
    sql`${row}.${raw(column)} = ${argument.bind('uuid')}`;

/** The same for what may be hidden itself: whoever may not see it finds nothing by it, also where they see what refers to it. */
export const refersTo =
  (column: string, table: string, read: Rule): Filter =>
  (row, argument, viewer) =>
    sql`(${row}.${raw(column)} = ${argument.bind('uuid')} and exists (select 1 from ${raw(table)} referred where referred.id = ${argument.bind('uuid')} and ${read(raw('referred'), viewer)}))`;

/** A filter on a text column that is one of the given enum values. */
export const oneOf =
  (expression: (row: Sql, viewer: ViewerSql) => Sql): Filter =>
  (row, argument, viewer) => {
    const values = argument.literals().map(literal);
    return values.length === 0 ? raw('false') : sql`${expression(row, viewer)} in (${values.reduce((all, next) => sql`${all}, ${next}`)})`;
  };
