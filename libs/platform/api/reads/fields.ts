import type { Sql } from '../sql/sql.js';
import { raw, sql } from '../sql/sql.js';
import type { ViewerSql } from '../viewer.js';
import type { Argument } from './arguments.js';

/** How a GraphQL field is read. Every field of a readable type has exactly one of these. */
export type Field = ValueField | OneField | ManyField | ConnectionField | CountField | GroupField | PolyField;

/** The arguments of a field, by name; absent and null are both undefined. */
export type Arguments = Readonly<Record<string, Argument | undefined>>;

/** A condition that joins a row to another row. Visibility is added by the compiler, never here. */
export type On = (row: Sql, other: Sql, viewer: ViewerSql, args: Arguments) => Sql;

export interface ValueField {
  readonly kind: 'value';
  readonly sql: (row: Sql, viewer: ViewerSql, args: Arguments) => Sql;
  /** That the value is about a person, who may read afterwards that it was seen. */
  readonly personal?: Personal;
}

/** What is noted when a value is seen: what it is, and the person whom it is about. */
export interface Personal {
  readonly seen: string;
  readonly whose: (row: Sql) => Sql;
}

export interface OneField {
  readonly kind: 'one';
  readonly type: string;
  readonly on: On;
  /** Why the target is always there and visible; needed when the SDL says non-null. */
  readonly always?: string;
}

export interface ManyField {
  readonly kind: 'many';
  readonly type: string;
  readonly on: On;
  readonly orderBy: (other: Sql, row: Sql, viewer: ViewerSql) => Sql;
  readonly max: number;
  /** Rows that finding them counts as, each time, against what one operation may ask for. */
  readonly cost?: number;
}

export interface ConnectionField {
  readonly kind: 'connection';
  readonly type: string;
  readonly on: On;
}

export interface CountField {
  readonly kind: 'count';
  readonly type: string;
  readonly on: On;
}

/** An object whose fields are computed from the same row. */
export interface GroupField {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, ValueField>>;
}

/** A field of interface type: the row names a type, and each possible type has its condition. */
export interface PolyField {
  readonly kind: 'poly';
  readonly types: Readonly<Record<string, { readonly when: (row: Sql) => Sql; readonly on: On }>>;
}

/** A computed value. */
export const computed = (expression: ValueField['sql']): ValueField => ({ kind: 'value', sql: expression });

/**
 * Marks values as about a person: whoever gets one that is not null is written into the register of views, before the answer leaves.
 * `seen` says what was seen, `whose` gives the person's id: personal('ACCOUNT', (account) => sql`${account}.id`, columns('email')).
 */
export const personal = (seen: string, whose: Personal['whose'], fields: Record<string, ValueField>): Record<string, ValueField> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, personal: { seen, whose } }]));

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns under their own names: columns('id title updatedBy') reads id, title, updated_by. */
export const columns = (names: string): Record<string, ValueField> =>
  Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, computed((row) => sql`${row}.${raw(snake(name))}`)]));

/** A timestamptz as the DateTime scalar. */
export const dateTime = (expression: Sql): Sql => sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of type timestamptz. */
export const instants = (names: string): Record<string, ValueField> =>
  Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, computed((row) => dateTime(sql`${row}.${raw(snake(name))}`))]));

export const one = (type: string, on: On, always?: string): OneField => ({ kind: 'one', type, on, ...(always ? { always } : {}) });

/** At most `max` rows, in an order of their own; `cost` when they are found by looking through a whole table. */
export const many = (type: string, on: On, options: Pick<ManyField, 'orderBy' | 'max' | 'cost'>): ManyField => ({ kind: 'many', type, on, ...options });

/** Pages by keyset. The SDL decides which of first, after, filter, orderBy it takes. */
export const connection = (type: string, on: On): ConnectionField => ({ kind: 'connection', type, on });

/** How many the viewer may see. */
export const count = (type: string, on: On): CountField => ({ kind: 'count', type, on });

export const group = (fields: Record<string, ValueField>): GroupField => ({ kind: 'group', fields });

export const poly = (types: PolyField['types']): PolyField => ({ kind: 'poly', types });
