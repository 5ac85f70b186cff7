/** A freshly migrated database for the gates that look into one: brought up once, however many of them run at once. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

const testing = (file) => import(pathToFileURL(join(root, 'libs/platform/api/testing', file)).href);

let users = 0;
let started;
let ended = Promise.resolve();

/** Runs `look` with the database's address and what the bundled entry of the features exports; throws what went wrong in bringing it up. */
export async function withTestDatabase(look) {
  users += 1;
  started ??= ended.then(() => testing('global-setup.mjs')).then(({ default: setUp }) => setUp());
  try {
    await started;
    const { TEST_SERVER_URL: server, TEST_TEMPLATE: database, TEST_SETUP_PROBLEM: problem } = process.env;
    if (problem) throw new Error(problem);
    const features = await import(pathToFileURL(join(globalThis.samskapTestRun.directory, 'features.mjs')).href);
    return await look(Object.assign(new URL(server), { pathname: `/${database}` }).href, features);
  } finally {
    users -= 1;
    if (users === 0) {
      started = undefined;
      ended = testing('global-teardown.mjs').then(({ default: tearDown }) => tearDown());
      await ended;
    }
  }
}
