import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Clock } from './clock/clock.js';
import { serveFiles } from './files/file-route.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { observeBackground } from './http/background-metrics.js';
import { followInstallation } from './http/follow-installation.js';
import { serveHealth } from './http/health.js';
import { NestLogger } from './http/logger.js';
import { servePages } from './http/pages.js';
import { createHttp } from './http/server.js';
import { Installation } from './instance/installation.service.js';
import { serveLive } from './live/live.route.js';
import { Rounds } from './jobs/rounds.service.js';
import { PlatformModule, type PlatformSettings, poolOf } from './platform.module.js';
import { problemsOf } from './reads/check.js';
import { Reads } from './reads/reads.service.js';
import { Registry } from './reads/registry.js';

export interface ApplicationSettings extends PlatformSettings {
  /** Folder of the web build; without an index.html only the API is served. */
  readonly webRoot: string;
  /** How many proxies stand in front. */
  readonly trustProxy: number;
}

@Module({})
class ApplicationModule {
  static with(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return { module: ApplicationModule, imports };
  }
}

/** Builds API and web on a migrated database; it does not listen yet. Throws when SDL and reads do not fit each other. */
export async function buildApplication(settings: ApplicationSettings): Promise<NestFastifyApplication> {
  const { features, dataSource, logger } = settings;
  const adapter = await createHttp({ trustProxy: settings.trustProxy, secure: settings.instance.secure }, logger);
  const modules = [
    PlatformModule.with(settings),
    graphqlModule(features.map((feature) => feature.sdl), { introspection: settings.instance.demo }),
    ...features.flatMap((feature) => (feature.module ? [feature.module] : [])),
  ];
  const app = await NestFactory.create<NestFastifyApplication>(ApplicationModule.with(modules), adapter, { logger: new NestLogger(logger), abortOnError: false });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  observeBackground(poolOf(dataSource));
  followInstallation(server, app.get(Installation));
  serveHealth(server, poolOf(dataSource));
  for (const route of features.flatMap((feature) => feature.routes ?? [])) await route(server, app);
  serveFiles(server, features.flatMap((feature) => feature.files ?? []), app);
  serveLive(server, app, { introspection: settings.instance.demo });
  await servePages(server, features.flatMap((feature) => feature.pages ?? []), app.get(Reads), {
    webRoot: settings.webRoot,
    publicUrl: settings.publicUrl,
    now: () => app.get(Clock).now(),
    siteName: () => app.get(Installation).name,
  });
  await app.init();
  const problems = problemsOf(app.get(GraphQLSchemaHost).schema, app.get(Registry));
  if (problems.length > 0) throw new Error(`The SDL and the reads do not fit:\n${problems.join('\n')}`);
  app.get(Rounds).start(app, { held: settings.held ?? false });
  return app;
}
