import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.js';
import { SIDES } from './events/acting.js';
import { CONSUMERS, Consumers } from './events/consumers.service.js';
import { DATABASE_URL } from './events/database-url.js';
import type { Feature } from './feature.js';
import { MESSAGES, Payloads } from './graphql/payloads.js';
import { LOGGER, type Logger } from './http/logger.js';
import { INSTANCE, type InstanceSettings } from './instance.settings.js';
import { Installation } from './instance/installation.service.js';
import { Jobs } from './jobs/jobs.service.js';
import { ROUNDS, Rounds } from './jobs/rounds.service.js';
import { MAIL_KINDS, MAIL_SETTINGS, type MailSettings, Mails } from './mail/mails.service.js';
import { LiveReads } from './live/live-reads.service.js';
import { RateLimits } from './limits/rate-limits.service.js';
import { platformMessages } from './messages.js';
import { COLUMN_CLASSES, type ColumnClasses } from './privacy/columns.js';
import { READ_POOL, Reads } from './reads/reads.service.js';
import { Registry } from './reads/registry.js';
import { SMS_KINDS, Sms } from './sms/sms.service.js';
import { Writes } from './writes/writes.service.js';

export interface PlatformSettings {
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly logger: Logger;
  readonly features: readonly Feature[];
  readonly instance: InstanceSettings;
  /** How people reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** For specs: no mail leaves and no round begins until it is asked for. */
  readonly held?: boolean;
}

/** What every feature stands on, as Nest providers. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: PlatformSettings): DynamicModule {
    const constant = (provide: symbol, useValue: unknown) => ({ provide, useValue });
    const given = [
      { provide: DataSource, useValue: settings.dataSource },
      { provide: Registry, useValue: registryOf(settings.features) },
      constant(READ_POOL, poolOf(settings.dataSource)),
      constant(DATABASE_URL, settings.databaseUrl),
      constant(LOGGER, settings.logger),
      constant(INSTANCE, settings.instance),
      constant(MAIL_SETTINGS, { held: settings.held ?? false, publicUrl: settings.publicUrl } satisfies MailSettings),
      constant(MAIL_KINDS, Object.assign({}, ...settings.features.map((feature) => feature.mails ?? {}))),
      constant(SMS_KINDS, Object.assign({}, ...settings.features.map((feature) => feature.sms ?? {}))),
      constant(ROUNDS, settings.features.flatMap((feature) => feature.rounds ?? [])),
      constant(CONSUMERS, settings.features.flatMap((feature) => feature.consumers ?? [])),
      constant(SIDES, Object.assign({}, ...settings.features.map((feature) => feature.sides ?? {}))),
      constant(COLUMN_CLASSES, classesOf(settings.features)),
      constant(MESSAGES, Object.assign({}, platformMessages, ...settings.features.map((feature) => feature.messages ?? {}))),
    ];
    const services = [Clock, Reads, Writes, Payloads, Jobs, Installation, Mails, Sms, Rounds, Consumers, RateLimits, LiveReads];
    return { module: PlatformModule, providers: [...given, ...services], exports: [...given, ...services] };
  }
}

/** The reads of all features, each able to extend those before it. */
export function registryOf(features: readonly Feature[]): Registry {
  const registry = new Registry(classesOf(features));
  for (const feature of features) for (const reads of feature.reads) reads(registry);
  return registry;
}

/** What the columns of all features hold of people. */
const classesOf = (features: readonly Feature[]): ColumnClasses => Object.assign({}, ...features.map((feature) => feature.columns ?? {}));

/** TypeORM's own connections, so that reads and writes share one pool. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;
