import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Adds the rows that are not there yet; what people have changed stays as they made it. */
export async function add<Row extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<Row>, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.createQueryBuilder().insert().into(entity).values(rows as never).orIgnore().updateEntity(false).execute();
}
