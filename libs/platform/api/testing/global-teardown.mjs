import { rm } from 'node:fs/promises';

/** Drops the databases of the run and stops PostgreSQL, unless another run still uses it. */
export default async function tearDown() {
  const { directory, close } = globalThis.samskapTestRun;
  await close();
  await rm(directory, { recursive: true, force: true });
}
