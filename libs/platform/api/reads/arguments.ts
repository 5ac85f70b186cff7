import {
  type GraphQLArgument,
  type GraphQLInputType,
  type ValueNode,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  valueFromAST,
} from 'graphql';
import { isUuid } from '../ids.js';
import type { Slot, SqlType } from '../sql/sql.js';
import type { SlotContext } from '../viewer.js';

export type Variables = Readonly<Record<string, unknown>>;

const LITERAL_SCALARS = new Set(['Boolean', 'Int']);

/** Whether values of this type are written into a statement's text and so belong to its shape. */
export const isLiteralType = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isEnumType(named) || LITERAL_SCALARS.has(named.name);
};

/**
 * One argument, or one field of an input object, that has a value. Enums, booleans and whole numbers shape the statement and
 * are read by `literal`; everything else is free and becomes a slot by `bind`, so that a statement never holds text from outside.
 */
export class Argument {
  constructor(
    private readonly type: GraphQLInputType,
    private readonly shape: unknown,
    private readonly key: string,
    private readonly read: (variables: Variables) => unknown,
  ) {}

  /** A field of an input object; undefined when absent or null. */
  get(name: string): Argument | undefined {
    const type = getNullableType(this.type);
    if (!isInputObjectType(type)) throw new Error(`${this.key} has no fields`);
    const field = type.getFields()[name];
    const shape = (this.shape as Record<string, unknown>)[name];
    if (!field || shape === undefined || shape === null) return undefined;
    return new Argument(field.type, shape, `${this.key}.${name}`, (variables) => (this.read(variables) as Record<string, unknown>)[name]);
  }

  /** The names of the fields that have a value. */
  names(): string[] {
    return Object.entries(this.shape as object).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name]));
  }

  /** A free value. What cannot be an id becomes null and so matches nothing. */
  bind(type: SqlType): Slot {
    const read = this.read;
    return {
      key: this.key,
      type,
      read: (context) => converted(read((context as SlotContext).variables), type),
    };
  }

  literal(): string | number | boolean {
    this.assertLiteral();
    return this.shape as string | number | boolean;
  }

  /** The values of a list, each once however often it was sent. */
  literals(): (string | number | boolean)[] {
    this.assertLiteral();
    return isListType(getNullableType(this.type)) ? [...new Set(this.shape as (string | number | boolean)[])] : [this.literal()];
  }

  private assertLiteral(): void {
    if (!isLiteralType(this.type)) throw new Error(`${this.key} is a free value: bind it`);
  }
}

function converted(value: unknown, type: SqlType): unknown {
  if (type === 'uuid') return isUuid(value) ? value : null;
  if (type === 'uuid[]') return (value as unknown[]).filter(isUuid);
  return value;
}

/** The argument as a document gives it; undefined when absent or null. */
export function argumentOf(definition: GraphQLArgument, node: ValueNode | undefined, variables: Variables, key: string): Argument | undefined {
  const given = node && valueFromAST(node, definition.type, variables);
  const shape = given === undefined ? definition.defaultValue : given;
  if (shape === undefined || shape === null) return undefined;
  const read =
    given === undefined
      ? () => shape
      : node!.kind === 'Variable'
        ? (current: Variables) => current[node!.kind === 'Variable' ? node!.name.value : '']
        : (current: Variables) => valueFromAST(node!, definition.type, current);
  return new Argument(definition.type, shape, node?.kind === 'Variable' ? `$${node.name.value}` : key, read);
}
