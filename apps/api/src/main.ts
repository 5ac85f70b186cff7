import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProviders } from '@samskap/identity-api';
import { type Configuration, buildApplication, createLogger, migrate, openDataSource } from '@samskap/platform-api';
import { closeDemoAccounts, loadDemo } from './demo/load.js';
import { featuresOf } from './features.js';
import type { Running } from './launch.js';

const webRoot = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');

/** Migrates the database and serves API and web until closed. */
export async function start(configuration: Configuration, databaseUrl: string): Promise<Running> {
  const publicUrl = configuration.publicUrl ?? `http://localhost:${configuration.port}`;
  const instance = { name: 'Samskap', demo: configuration.demo, secure: publicUrl.startsWith('https:'), registersUrl: configuration.registersUrl, ...(configuration.mailServer ? { mailServer: configuration.mailServer } : {}), ...(configuration.smsGateway ? { smsGateway: configuration.smsGateway } : {}) };
  const features = featuresOf(instance, { providers: readProviders(configuration.signInProviders), publicUrl });
  const dataSource = await openDataSource({
    url: databaseUrl,
    entities: features.flatMap((feature) => feature.entities),
    migrations: features.flatMap((feature) => feature.migrations),
  });
  try {
    await migrate(dataSource);
    await (configuration.demo ? loadDemo(dataSource, new Date()) : closeDemoAccounts(dataSource));
    const logger = createLogger(configuration.logLevel);
    const app = await buildApplication({ features, dataSource, databaseUrl, instance, publicUrl, webRoot, trustProxy: configuration.trustProxy, logger });
    await app.listen(configuration.port, configuration.host);
    const close = async (): Promise<void> => {
      await app.close();
      await dataSource.destroy();
    };
    return { address: publicUrl, close };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
