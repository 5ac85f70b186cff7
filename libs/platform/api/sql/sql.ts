/**
 * SQL that is composed from parts without ever mixing values into text.
 *
 * A part is text and slots. A slot is a place for a value that is known only when the statement runs, so one composed
 * statement serves many requests. Plain strings cannot be interpolated: text from outside has no way into a statement.
 */

/** PostgreSQL types that slots are cast to. */
export type SqlType = 'uuid' | 'uuid[]' | 'text' | 'text[]' | 'int' | 'timestamptz' | 'date' | 'boolean' | 'json' | 'float8' | 'bytea' | 'xid8' | 'bigint';

/** A value to be filled in when the statement runs. Equal keys share one parameter. */
export interface Slot {
  readonly key: string;
  readonly type: SqlType;
  readonly read: (context: unknown) => unknown;
}

export class Sql {
  constructor(readonly parts: readonly (string | Slot)[]) {}
}

/** Composes SQL: sql`${c}.owner_id = any(${viewer.organisationIds})`. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Slot)[]): Sql {
  const parts: (string | Slot)[] = [];
  strings.forEach((text, index) => {
    parts.push(text);
    const value = values[index];
    if (value === undefined) return;
    if (value instanceof Sql) parts.push(...value.parts);
    else parts.push(value);
  });
  return new Sql(parts);
}

/** SQL text written by us. Never give it anything from outside. */
export const raw = (text: string): Sql => new Sql([text]);

/** A literal that the statement's shape fixes: an enum value, a clamped number, a boolean. */
export function literal(value: string | number | boolean): Sql {
  if (typeof value === 'string') return raw(`'${value.replaceAll("'", "''")}'`);
  return raw(String(value));
}

let constants = 0;

/** A value that is known now; for statements that are composed and run once. */
export const value = (constant: unknown, type: SqlType): Slot => ({ key: `constant:${constants++}`, type, read: () => constant });

export function join(parts: readonly Sql[], separator: string): Sql {
  return new Sql(parts.flatMap((part, index) => (index === 0 ? part.parts : [separator, ...part.parts])));
}

export const TRUE = raw('true');
export const FALSE = raw('false');

/** All must hold. Leaves out what is always true; false when one is. */
export function and(...conditions: readonly (Sql | undefined)[]): Sql {
  const real = conditions.filter((condition) => condition !== undefined && condition !== TRUE) as Sql[];
  if (real.includes(FALSE)) return FALSE;
  return real.length === 0 ? TRUE : real.length === 1 ? real[0]! : sql`(${join(real, ' and ')})`;
}

/** One must hold. Leaves out what is never true; true when one always is. */
export function or(...conditions: readonly Sql[]): Sql {
  const real = conditions.filter((condition) => condition !== FALSE);
  if (real.includes(TRUE)) return TRUE;
  return real.length === 0 ? FALSE : real.length === 1 ? real[0]! : sql`(${join(real, ' or ')})`;
}

export const not = (condition: Sql): Sql => (condition === TRUE ? FALSE : condition === FALSE ? TRUE : sql`not (${condition})`);

/** A statement's text with $1, $2 … and the slots that fill them, in order. */
export interface Rendered {
  readonly text: string;
  readonly slots: readonly Slot[];
}

export function render(statement: Sql): Rendered {
  const slots: Slot[] = [];
  const positions = new Map<string, number>();
  const text = statement.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const key = `${part.key}::${part.type}`;
      let position = positions.get(key);
      if (position === undefined) {
        slots.push(part);
        position = slots.length;
        positions.set(key, position);
      }
      return `$${position}::${part.type}`;
    })
    .join('');
  return { text, slots };
}

/** Runs a statement that was composed for once, on anything with TypeORM's `query`. */
export async function query<Row>(runner: { query(text: string, values: unknown[]): Promise<unknown> }, statement: Sql, context?: unknown): Promise<Row[]> {
  const { text, slots } = render(statement);
  return (await runner.query(text, slots.map((slot) => slot.read(context)))) as Row[];
}
