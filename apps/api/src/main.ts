import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from '@samskap/platform-api';
import { createApplication } from './application.js';
import type { Running } from './launch.js';

const webRoot = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');

/** Serves API and web until closed. */
export async function start(configuration: Configuration, databaseUrl: string): Promise<Running> {
  const { app, dataSource } = await createApplication(configuration, databaseUrl, { webRoot });
  try {
    await app.listen(configuration.port, configuration.host);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  const close = async (): Promise<void> => {
    await app.close();
    await dataSource.destroy();
  };
  return { address: configuration.publicUrl ?? `http://localhost:${configuration.port}`, close };
}
