import { GraphQLError } from 'graphql';
import { isUuid } from '../ids.js';
import { type Sql, literal, raw, sql } from '../sql/sql.js';
import type { SlotContext } from '../viewer.js';
import type { Argument } from './arguments.js';
import type { Order } from './registry.js';

/**
 * A cursor is the base64 of `ORDER~id~value`: opaque to clients, and refused when it comes from a list in another order.
 */
const cursorValue = (row: Sql, name: string, order: Order): Sql =>
  sql`translate(encode(convert_to(${literal(`${name}~`)} || ${row}.id || '~' || (${order.by(row)})::text, 'UTF8'), 'base64'), e'\n', '')`;

export { cursorValue as cursorOf };

const VALID: Record<Order['type'], RegExp> = {
  timestamptz: /^(-infinity|infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00)$/,
  date: /^(-infinity|infinity|\d{4}-\d{2}-\d{2})$/,
  int: /^-?\d{1,10}$/,
  text: /^[^\0]*$/s,
};

function decode(cursor: unknown, name: string, order: Order): { id: string; value: string } {
  const [given, id, ...rest] = Buffer.from(String(cursor), 'base64').toString('utf8').split('~');
  const value = rest.join('~');
  if (given !== name || !isUuid(id) || !VALID[order.type].test(value)) {
    throw new GraphQLError('The cursor does not belong to this list', { extensions: { code: 'BAD_CURSOR' } });
  }
  return { id, value };
}

/** The rows that come after the cursor. */
export function afterCursor(row: Sql, argument: Argument, name: string, order: Order): Sql {
  const given = argument.bind('text');
  const part = (which: 'id' | 'value', type: 'uuid' | Order['type']) => ({
    key: `${given.key}#${which}`,
    type,
    read: (context: unknown) => decode(given.read(context as SlotContext), name, order)[which],
  });
  return sql`(${order.by(row)}, ${row}.id) ${raw(order.direction === 'desc' ? '<' : '>')} (${part('value', order.type)}, ${part('id', 'uuid')})`;
}
