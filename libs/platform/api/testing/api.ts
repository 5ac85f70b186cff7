import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { buildApplication } from '../application.js';
import { Clock } from '../clock/clock.js';
import { openDataSource } from '../database/data-source.js';
import { Consumers } from '../events/consumers.service.js';
import type { Feature } from '../feature.js';
import { createLogger } from '../http/logger.js';
import { testDatabase } from './database.js';

/** JSON that a spec looks into; what is not there fails the expectation. */
export type Json = ReturnType<typeof JSON.parse>;

/** What GraphQL answered. */
export interface Answer {
  readonly data: Json;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Someone who calls the API; null for nobody. */
export interface Caller {
  readonly cookie: string;
}

/** The API of some features on a database of its own, called as clients call it. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly dataSource: DataSource,
  ) {}

  /** Starts it for a spec file; give the feature under test after those it stands on. */
  static async start(features: readonly Feature[]): Promise<TestApi> {
    const databaseUrl = await testDatabase();
    const dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((feature) => feature.entities), migrations: [] });
    const instance = { name: 'Samskap', demo: true, secure: false };
    const app = await buildApplication({ features, dataSource, databaseUrl, instance, publicUrl: 'http://localhost:3000', webRoot: '/nowhere', trustProxy: 0, logger: createLogger('error') });
    return new TestApi(app, dataSource);
  }

  /** Sends an operation as someone, in Bokmål unless said otherwise. */
  async send(caller: Caller | null, query: string, variables: Record<string, unknown> = {}, language = 'nb'): Promise<Answer> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...(caller ? { cookie: caller.cookie } : {}) },
      payload: { query, variables },
    });
    return response.json<Answer>();
  }

  /** Sends an operation that must succeed and returns its data. */
  async data(caller: Caller | null, query: string, variables: Record<string, unknown> = {}, language = 'nb'): Promise<Answer['data']> {
    const { data, errors } = await this.send(caller, query, variables, language);
    if (errors) throw new Error(errors.map((error) => `${error.extensions.code}: ${error.message}`).join('\n'));
    return data;
  }

  get clock(): Clock {
    return this.app.get(Clock);
  }

  /** Carries all events to their consumers' queues. Transactions of other databases on the server hold events back for a moment. */
  async carryEvents(): Promise<void> {
    const consumers = this.app.get(Consumers);
    for (let left = true; left; ) {
      await consumers.drain();
      [{ left }] = await this.dataSource.query<[{ left: boolean }]>('select exists (select 1 from event_consumer c join event e on (e.tx, e.id) > (c.tx, c.id)) as left');
      if (left) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.dataSource.destroy();
  }
}
