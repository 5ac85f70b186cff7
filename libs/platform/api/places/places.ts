import type { EntityManager } from 'typeorm';
import { type Sql, query, raw, sql, value } from '../sql/sql.js';

/**
 * Where places are kept and taken. The table of `places` has `capacity`, `taken` and `turns`, with a check that `taken` never
 * exceeds `capacity`; a row of `takers` has `status`, `turn` and the column `of` that names what it is a place at.
 */
export interface PlaceTables {
  readonly places: string;
  readonly takers: string;
  readonly of: string;
  /** What else must hold of someone who waits before a place may be given: aliased `w`. */
  readonly ready?: Sql;
}

/** A turn, and whether it came with a place. */
export interface Turn {
  readonly turn: number;
  readonly confirmed: boolean;
}

/**
 * Takes a turn in the line and a place if one is free, by one guarded update: whoever comes at the same time waits for this row,
 * so that turns follow one another and nobody gets a place that is not there. Null when the row does not exist. With
 * `mayTake: false` it takes a turn alone.
 */
export async function takeTurn(manager: EntityManager, { places }: PlaceTables, id: string, mayTake = true): Promise<Turn | null> {
  const [taken] = await query<Turn>(
    manager,
    sql`with given as (
        update ${raw(places)} p set turns = p.turns + 1, taken = p.taken + case when ${value(mayTake, 'boolean')} and p.taken < p.capacity then 1 else 0 end
        from (select b.id, b.taken as was from ${raw(places)} b where b.id = ${value(id, 'uuid')} for update) b
        where p.id = b.id returning p.turns as turn, p.taken > b.was as confirmed
        ) select turn, confirmed from given`,
  );
  return taken ?? null;
}

/** Gives back a place that somebody had. Call `promote` afterwards, in the same transaction. */
export async function givePlaceBack(manager: EntityManager, { places }: PlaceTables, id: string): Promise<void> {
  await query(manager, sql`update ${raw(places)} set taken = taken - 1 where id = ${value(id, 'uuid')}`);
}

/** Gives the places that are free to those who have waited longest; returns the ids of those who got one. */
export async function promote(manager: EntityManager, tables: PlaceTables, id: string): Promise<string[]> {
  const [found] = await query<{ free: number }>(manager, sql`select capacity - taken as free from ${raw(tables.places)} where id = ${value(id, 'uuid')} for update`);
  if (!found || found.free < 1) return [];
  const ready = tables.ready ? sql` and ${tables.ready}` : sql``;
  const got = await query<{ id: string }>(
    manager,
    sql`with given as (
        update ${raw(tables.takers)} t set status = 'CONFIRMED', version = t.version + 1
        from (select w.id from ${raw(tables.takers)} w where w.${raw(tables.of)} = ${value(id, 'uuid')} and w.status = 'WAITING'${ready} order by w.turn limit ${value(found.free, 'int')}) next
        where t.id = next.id returning t.id
        ) select id from given`,
  );
  if (got.length > 0) await query(manager, sql`update ${raw(tables.places)} set taken = taken + ${value(got.length, 'int')} where id = ${value(id, 'uuid')}`);
  return got.map((one) => one.id);
}
