/** Entities and migrations say the same: a fresh database, migrated, has nothing left to change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seenByTypeorm, unseenByTypeorm } from '../drift.mjs';
import { root } from '../files.mjs';
import { withTestDatabase } from '../test-database.mjs';

export default async function drift() {
  if (!existsSync(join(root, 'apps/api/src/data-source.entry.ts'))) {
    return { problems: ['apps/api/src/data-source.entry.ts, which names the entities and migrations, is missing'] };
  }
  return withTestDatabase(async (url, { entities }) => {
    if (!entities.length) return { problems: ['There are no entities.'] };
    const { DataSource } = await import('typeorm');
    // The same table name as when migrating: it is TypeORM's own and belongs to no entity.
    const dataSource = await new DataSource({ type: 'postgres', url, entities, migrationsTableName: 'migration', installExtensions: false }).initialize();
    try {
      return {
        problems: [...(await seenByTypeorm(dataSource)), ...(await unseenByTypeorm(dataSource))],
        note: `${entities.length} entities`,
      };
    } finally {
      await dataSource.destroy();
    }
  });
}
