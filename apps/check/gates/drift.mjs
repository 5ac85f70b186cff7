/** Entities and migrations say the same: a fresh database, migrated, has nothing left to change. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seenByTypeorm, unseenByTypeorm } from '../drift.mjs';
import { root } from '../files.mjs';

const testing = (file) => import(pathToFileURL(join(root, 'libs/platform/api/testing', file)).href);

export default async function drift() {
  if (!existsSync(join(root, 'apps/api/src/data-source.entry.ts'))) {
    return { problems: ['apps/api/src/data-source.entry.ts, which names the entities and migrations, is missing'] };
  }
  const { default: setUp } = await testing('global-setup.mjs');
  const { default: tearDown } = await testing('global-teardown.mjs');
  await setUp();
  try {
    const { TEST_SERVER_URL: server, TEST_TEMPLATE: database, TEST_SETUP_PROBLEM: problem } = process.env;
    if (problem) return { problems: [problem] };
    const { entities } = await import(pathToFileURL(join(globalThis.samskapTestRun.directory, 'features.mjs')).href);
    if (!entities.length) return { problems: ['There are no entities.'] };
    const { DataSource } = await import('typeorm');
    const url = Object.assign(new URL(server), { pathname: `/${database}` }).href;
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
  } finally {
    await tearDown();
  }
}
