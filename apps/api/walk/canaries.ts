import type { ViewerKind } from '@samskap/platform-api';
import type { DataSource } from 'typeorm';

/** A marked string in a column, and the kinds of viewer that may meet it. */
export interface Canary {
  readonly text: string;
  readonly table: string;
  readonly key: Key;
  readonly column: string;
  readonly allowed: readonly ViewerKind[];
}

/** A row that some may not know of at all. */
interface HiddenRow {
  readonly table: string;
  readonly key: Key;
  readonly allowed: readonly ViewerKind[];
}

/** Columns of a row that hold something else, such as a number or a reference. */
interface VariedRow extends HiddenRow {
  readonly others: Readonly<Record<string, string | number | null>>;
}

/** Which row: its columns and what they hold. */
type Key = Readonly<Record<string, string>>;

const where = (key: Key, from = 1): string => Object.keys(key).map((column, index) => `${column} = $${index + from}`).join(' and ');

/** Strings hidden all over a database, each with those who may see it; said by hand here, not taken from the policies that are put to the test. */
export class Canaries {
  readonly all: Canary[] = [];
  private readonly rows: HiddenRow[] = [];
  private readonly varied: VariedRow[] = [];

  constructor(private readonly dataSource: DataSource) {}

  /** Puts a marked string into columns of a row that itself may be known. */
  async mark(table: string, key: Key | string, columns: string, allowed: readonly ViewerKind[]): Promise<void> {
    const row = typeof key === 'string' ? { id: key } : key;
    for (const column of columns.split(' ')) {
      const text = `kanari${String(this.all.length).padStart(3, '0')}x${table.replaceAll('_', '')}${column.replaceAll('_', '')}`;
      const stored = column.endsWith('email') ? `${text}@example.no` : text;
      const changed = await this.dataSource.query(`update ${table} set ${column} = $1 where ${where(row, 2)} returning 1 as done`, [stored, ...Object.values(row)]);
      if (changed[1] !== 1) throw new Error(`There is no ${table} ${JSON.stringify(row)} to mark`);
      this.all.push({ text: stored, table, key: row, column, allowed });
    }
  }

  /** Marks columns of a row that only these may know of. */
  async hide(table: string, key: Key | string, columns: string, allowed: readonly ViewerKind[]): Promise<void> {
    const row = typeof key === 'string' ? { id: key } : key;
    if (columns !== '') await this.mark(table, row, columns, allowed);
    this.rows.push({ table, key: row, allowed });
  }

  /** Names what columns of a row would hold without its being noticed by others than these; for what no word can be put into. */
  async vary(table: string, key: Key | string, others: VariedRow['others'], allowed: readonly ViewerKind[]): Promise<void> {
    const row = typeof key === 'string' ? { id: key } : key;
    const found = await this.dataSource.query<unknown[]>(`select 1 from ${table} where ${where(row)}`, Object.values(row));
    if (found.length !== 1) throw new Error(`There is no ${table} ${JSON.stringify(row)} to vary`);
    this.varied.push({ table, key: row, others, allowed });
  }

  /** Those that must not meet this kind of viewer. */
  forbidden(kind: ViewerKind): readonly Canary[] {
    return this.all.filter(({ allowed }) => !allowed.includes(kind));
  }

  /**
   * Makes the database another one to everybody else: what this kind may not see is gone, or says something else that sorts elsewhere.
   * Whatever then is answered differently has told of it.
   */
  async alter(dataSource: DataSource, kind: ViewerKind): Promise<void> {
    await dataSource.transaction(async (manager) => {
      await manager.query('set local session_replication_role = replica');
      for (const [index, { table, key, column }] of this.forbidden(kind).entries()) {
        const other = `${index % 2 ? 'aaa' : 'øøø'}${index}${column.endsWith('email') ? '@example.com' : ''}`;
        await manager.query(`update ${table} set ${column} = $1 where ${where(key, 2)}`, [other, ...Object.values(key)]);
      }
      for (const { table, key, others, allowed } of this.varied) {
        if (allowed.includes(kind)) continue;
        for (const [column, other] of Object.entries(others)) await manager.query(`update ${table} set ${column} = $1 where ${where(key, 2)}`, [other, ...Object.values(key)]);
      }
      for (const { table, key, allowed } of this.rows) if (!allowed.includes(kind)) await manager.query(`delete from ${table} where ${where(key)}`, Object.values(key));
    });
  }
}
