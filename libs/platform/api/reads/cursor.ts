import { GraphQLError } from 'graphql';
import { isUuid } from '../ids.js';
import { type Sql, literal, raw, sql } from '../sql/sql.js';
import type { SlotContext, ViewerSql } from '../viewer.js';
import type { Argument } from './arguments.js';
import type { Order } from './registry.js';

/**
 * A cursor is the base64 of `ORDER~id~value`: opaque to clients, and refused when it comes from a list in another order.
 */
export const cursorOf = (row: Sql, name: string, order: Order, viewer: ViewerSql): Sql =>
  sql`translate(encode(convert_to(${literal(`${name}~`)} || ${row}.id || '~' || (${order.by(row, viewer)})::text, 'UTF8'), 'base64'), e'\n', '')`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d{1,6})?\+00$/;
const INFINITE = /^-?infinity$/;
const LARGEST_INT = 2_147_483_647;

/** Whether the calendar has this instant, said to the second in UTC. */
function exists(instant: string): boolean {
  const date = new Date(`${instant}.000Z`);
  return !instant.startsWith('0000') && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(instant);
}

/** Whether PostgreSQL can read a value, so that a made-up cursor is refused as one and not as a failing statement. */
const VALID: Record<Order['type'], (value: string) => boolean> = {
  timestamptz: (value) => INFINITE.test(value) || (INSTANT.test(value) && exists(value.replace(INSTANT, '$1T$2'))),
  date: (value) => INFINITE.test(value) || (DAY.test(value) && exists(`${value}T00:00:00`)),
  int: (value) => /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= LARGEST_INT,
  text: (value) => !value.includes('\0'),
};

function decode(cursor: unknown, name: string, order: Order): { id: string; value: string } {
  const [given, id, ...rest] = Buffer.from(String(cursor), 'base64').toString('utf8').split('~');
  const value = rest.join('~');
  if (given !== name || !isUuid(id) || !VALID[order.type](value)) {
    throw new GraphQLError('The cursor does not belong to this list', { extensions: { code: 'BAD_CURSOR' } });
  }
  return { id, value };
}

/** The rows that come after the cursor. */
export function afterCursor(row: Sql, argument: Argument, name: string, order: Order, viewer: ViewerSql): Sql {
  const given = argument.bind('text');
  const part = (which: 'id' | 'value', type: 'uuid' | Order['type']) => ({
    key: `${given.key}#${which}`,
    type,
    read: (context: unknown) => decode(given.read(context as SlotContext), name, order)[which],
  });
  return sql`(${order.by(row, viewer)}, ${row}.id) ${raw(order.direction === 'desc' ? '<' : '>')} (${part('value', order.type)}, ${part('id', 'uuid')})`;
}
