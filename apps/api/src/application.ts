import 'reflect-metadata';
import {
  type Configuration,
  LOGGER,
  NestLogger,
  PlatformModule,
  Reads,
  Registry,
  type Logger,
  createHttp,
  createLogger,
  graphqlModule,
  migrate,
  openDataSource,
  poolOf,
  problemsOf,
  serveHealth,
  servePages,
  Clock,
} from '@samskap/platform-api';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { featuresOf } from './features.js';

@Module({})
class ApplicationModule {
  static with(imports: DynamicModule['imports']): DynamicModule {
    return { module: ApplicationModule, imports: imports ?? [] };
  }
}

/** Where the web build is. */
export interface ApplicationSettings {
  readonly webRoot: string;
}

/** Opens the database, migrates it, and builds the whole API; it does not listen yet. */
export async function createApplication(configuration: Configuration, databaseUrl: string, settings: ApplicationSettings): Promise<{ app: NestFastifyApplication; dataSource: DataSource }> {
  const logger = createLogger(configuration.logLevel);
  const publicUrl = configuration.publicUrl ?? `http://localhost:${configuration.port}`;
  const instance = { name: 'Samskap', demo: configuration.demo, secure: publicUrl.startsWith('https:') };
  const features = featuresOf(instance);
  const dataSource = await openDataSource({
    url: databaseUrl,
    entities: features.flatMap((feature) => feature.entities),
    migrations: features.flatMap((feature) => feature.migrations),
  });
  await migrate(dataSource);
  const adapter = await createHttp({ trustProxy: configuration.trustProxy > 0 }, logger);
  const modules = [
    PlatformModule.with({ dataSource, databaseUrl, logger, features, instance }),
    graphqlModule(features.map((feature) => feature.sdl), { introspection: configuration.demo }),
    ...features.flatMap((feature) => (feature.module ? [feature.module] : [])),
  ];
  const app = await NestFactory.create<NestFastifyApplication>(ApplicationModule.with(modules), adapter, { logger: new NestLogger(logger), bodyParser: true, abortOnError: false });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  serveHealth(server, poolOf(dataSource));
  await servePages(server, features.flatMap((feature) => feature.pages ?? []), app.get(Reads), { webRoot: settings.webRoot, publicUrl, now: () => app.get(Clock).now() });
  await app.init();
  refuseGaps(app);
  return { app, dataSource };
}

/** Stops at start when the SDL and the reads do not fit each other, rather than at the first query. */
function refuseGaps(app: NestFastifyApplication): void {
  const problems = problemsOf(app.get(GraphQLSchemaHost).schema, app.get(Registry));
  if (problems.length > 0) throw new Error(`The SDL and the reads do not fit:\n${problems.join('\n')}`);
  app.get<Logger>(LOGGER).debug('the SDL and the reads fit');
}
