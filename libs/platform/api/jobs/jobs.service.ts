import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { DATABASE_URL } from '../events/database-url.js';
import { LOGGER, type Logger } from '../http/logger.js';

/** Background work on pg-boss: sent in the caller's transaction, so a job exists exactly when its write does. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly boss: PgBoss;
  private started: Promise<unknown> | null = null;
  private readonly workers = new Map<string, string>();

  constructor(
    @Inject(DATABASE_URL) databaseUrl: string,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.boss = new PgBoss({ connectionString: databaseUrl, migrate: false, max: 3 });
    this.boss.on('error', (error) => this.logger.warn({ err: error }, 'jobs wait: the database does not answer'));
  }

  /** Handles the jobs of a queue, one at a time. A failed one is tried again three times. */
  async work<Data extends object>(queue: string, handle: (data: Data) => Promise<void>): Promise<void> {
    this.started ??= this.boss.start();
    await this.started;
    await this.boss.createQueue(queue, { name: queue, retryLimit: 3, retryBackoff: true });
    const worker = await this.boss.work<Data>(queue, { pollingIntervalSeconds: 2 }, async ([job]) => {
      if (job) await handle(job.data);
    });
    this.workers.set(queue, worker);
  }

  /** Sends a job as part of the caller's transaction. */
  async send(manager: EntityManager, queue: string, data: object): Promise<void> {
    const id = await this.boss.send(queue, data, {
      db: { executeSql: async (text, values) => ({ rows: ((await manager.queryRunner!.query(text, values, true)) as { records: unknown[] }).records }) },
    });
    if (id === null) throw new Error(`The queue ${queue} does not exist`);
    const worker = this.workers.get(queue);
    if (worker) setTimeout(() => this.boss.notifyWorker(worker), 10).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5_000, wait: true, close: true });
  }
}
