import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { rolldown } from 'rolldown';

import { serverBundle } from '../bundling/bundle.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Brings up one PostgreSQL for the run and migrates the template that `testDatabase` clones. TEST_DATABASE_URL puts
 * another server in its place. When it fails, only the specs that ask for a database do.
 */
export default async function setUp() {
  const directory = `dist/test/${process.pid}`;
  try {
    const { prepareTestServer, entities, migrations } = await bundleAndImport(directory);
    const server = await prepareTestServer({
      dataDirectory: `${root}.data/test`,
      externalUrl: process.env.TEST_DATABASE_URL,
      entities,
      migrations,
    });
    Object.assign(process.env, server.environment, { TEST_BUNDLE: `${root}${directory}/server.mjs` });
    globalThis.samskapTestRun = { directory: `${root}${directory}`, close: server.close };
  } catch (error) {
    process.env.TEST_SETUP_PROBLEM = error instanceof Error ? (error.stack ?? error.message) : String(error);
    globalThis.samskapTestRun = { directory: `${root}${directory}`, close: async () => undefined };
  }
}

/** Jest loads this file as it is, so the sources it needs, decorators and all, are bundled first (0.1 s). */
async function bundleAndImport(directory) {
  const entries = {
    server: 'libs/platform/api/testing/test-server.ts',
    features: 'apps/api/src/data-source.entry.ts',
  };
  const { output, ...input } = serverBundle(entries, directory);
  const build = await rolldown({ ...input, logLevel: 'silent' });
  await build.write(output);
  await build.close();
  const load = (name) => import(pathToFileURL(`${output.dir}/${name}.mjs`).href);
  const features = existsSync(`${output.dir}/features.mjs`) ? await load('features') : { entities: [], migrations: [] };
  return { ...(await load('server')), ...features };
}
