import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { buildApplication } from '../application.js';
import { Clock } from '../clock/clock.js';
import { openDataSource } from '../database/data-source.js';
import { CONSUMERS, type Consumer, Consumers } from '../events/consumers.service.js';
import type { Feature } from '../feature.js';
import { type Logger, createLogger } from '../http/logger.js';
import { Rounds } from '../jobs/rounds.service.js';
import type { MailServer } from '../mail/mail-transport.js';
import { Mails } from '../mail/mails.service.js';
import type { SmsGateway } from '../sms/sms.js';
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

/** A mail as it reached the mailbox. */
export interface SentMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Addresses of the plain text, in order: the link to follow is `links[0]`. */
  readonly links: readonly string[];
}

export interface TestApiOptions {
  /** Where mail leaves by; without it, mail stays in the mailbox. */
  readonly mailServer?: MailServer;
  /** Where text messages leave by; without it, none is sent. */
  readonly smsGateway?: SmsGateway;
  /** Whether the content is invented, which is so unless said otherwise. */
  readonly demo?: boolean;
  /** What is written in the log; errors on standard output, unless said otherwise. */
  readonly logger?: Logger;
  /** A database that is there already; a fresh one of the spec file's own when left out. */
  readonly databaseUrl?: string;
  /** Where the public registers are; without it, none answers. */
  readonly registersUrl?: string;
}

/** The API of some features on a database of its own, called as clients call it. */
export class TestApi {
  private readonly mailsRead = new Set<string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly dataSource: DataSource,
  ) {}

  /** Starts it for a spec file; give the feature under test after those it stands on. */
  static async start(features: readonly Feature[], options: TestApiOptions = {}): Promise<TestApi> {
    const databaseUrl = options.databaseUrl ?? (await testDatabase());
    const dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((feature) => feature.entities), migrations: [] });
    const instance = { name: 'Samskap', demo: options.demo ?? true, secure: false, ...(options.registersUrl ? { registersUrl: options.registersUrl } : {}), ...(options.mailServer ? { mailServer: options.mailServer } : {}), ...(options.smsGateway ? { smsGateway: options.smsGateway } : {}) };
    const app = await buildApplication({ features, dataSource, databaseUrl, instance, held: true, publicUrl: 'http://localhost:3000', webRoot: '/nowhere', trustProxy: 0, logger: options.logger ?? createLogger('error') });
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
    // Migrations give cursors to consumers of features that a spec may do without.
    const here = this.app.get<readonly Consumer[]>(CONSUMERS).map(({ name }) => name);
    for (let left = true; left; ) {
      await consumers.drain();
      [{ left }] = await this.dataSource.query<[{ left: boolean }]>(
        'select exists (select 1 from event_consumer c join event e on (e.tx, e.id) > (c.tx, c.id) where c.name = any($1::text[])) as left',
        [here],
      );
      if (left) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /**
   * Lets all mail that was asked for leave, and returns what reached the mailbox since the last call, oldest first. No mail leaves in
   * specs until this is called. Mail that events lead to is included: events are carried and their jobs done first.
   *
   *     await api.data(null, requestLink, { input: { email: 'kari@example.no' } });
   *     const [mail] = await api.mails();
   *     expect(mail).toMatchObject({ to: 'kari@example.no', subject: 'Logg inn på Samskap' });
   *     const token = new URL(mail!.links[0]!).hash;
   */
  async mails(): Promise<SentMail[]> {
    await this.carryEvents();
    await this.jobsDone();
    await this.app.get(Mails).carry();
    const stored = await this.dataSource.query<SentMail[]>('select id, kind, to_address as "to", language, subject, text, html from mail where sent_at is not null and text is not null order by id');
    const fresh = stored.filter(({ id }) => !this.mailsRead.has(id));
    for (const { id } of fresh) this.mailsRead.add(id);
    return fresh.map((mail) => ({ ...mail, links: mail.text.match(/^https?:\S+$/gm) ?? [] }));
  }

  /** Waits until no job of the features is waiting or under way; those that failed and will be tried again are not waited for. */
  async jobsDone(): Promise<void> {
    for (let left = true; left; ) {
      [{ left }] = await this.dataSource.query<[{ left: boolean }]>(
        `select exists (select 1 from pgboss.job where state in ('created', 'active') and start_after <= now() and name not like '\\_\\_%') as left`,
      );
      if (left) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Runs the rounds that are due by the clock. None runs by itself in specs; one that fails is logged, not thrown. */
  async runRounds(): Promise<void> {
    await this.app.get(Rounds).runDue();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.dataSource.destroy();
  }
}
