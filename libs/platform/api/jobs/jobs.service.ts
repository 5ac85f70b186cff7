import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { DATABASE_URL } from '../events/database-url.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { safeMessage } from '../http/scrub.js';

/** Jobs fetched at once. When that many were there, the next are fetched without a pause. */
const BATCH = 50;
const POLL_SECONDS = 2;
/** After this a job whose process was killed is given to another; far longer than a batch takes. */
const EXPIRES_AFTER_SECONDS = 20;
/** Administrators see what was given up, and may try it again, for two weeks. */
const FAILED_SHOWN_SECONDS = 14 * 86_400;
const EXPIRED_FOUND_EVERY_SECONDS = 5;
/** The advisory lock of making queues. */
const LOCK_OF_QUEUES = 7_267_005;

/** Background work on pg-boss: sent in the caller's transaction, so a job exists exactly when its write does. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly boss: PgBoss;
  private started: Promise<unknown> | null = null;
  private created: Promise<void> = Promise.resolve();
  private readonly workers = new Map<string, string>();

  constructor(
    @Inject(DATABASE_URL) databaseUrl: string,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.boss = new PgBoss({ connectionString: databaseUrl, migrate: false, max: 3, archiveFailedAfterSeconds: FAILED_SHOWN_SECONDS, maintenanceIntervalSeconds: EXPIRED_FOUND_EVERY_SECONDS });
    this.boss.on('error', (error) => this.logger.warn({ err: error }, 'jobs wait: the database does not answer'));
  }

  /** Handles the jobs of a queue, one after the other. A failed one is tried again three times, and so holds up no other. */
  async work<Data extends object>(queue: string, handle: (data: Data) => Promise<void>): Promise<void> {
    this.started ??= this.alone(() => this.boss.start());
    await this.started;
    await this.create(queue);
    const worker = await this.boss.work<Data>(queue, { pollingIntervalSeconds: POLL_SECONDS, batchSize: BATCH }, async (jobs) => {
      for (const job of jobs) await handle(job.data).catch((error: unknown) => this.failed(queue, job.id, error));
      if (jobs.length === BATCH) this.wake(queue);
    });
    this.workers.set(queue, worker);
  }

  /**
   * Queues are made one after the other, by all processes on the database: two at once would each hold what the other waits for. The
   * chain within the process keeps it at one connection.
   */
  private create(queue: string): Promise<void> {
    this.created = this.created.then(() => this.alone(() => this.boss.createQueue(queue, { name: queue, retryLimit: 3, retryBackoff: true, expireInSeconds: EXPIRES_AFTER_SECONDS })));
    return this.created;
  }

  /** Starting makes a queue too, which is pg-boss's own. */
  private async alone(work: () => Promise<unknown>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('select pg_advisory_lock($1)', [LOCK_OF_QUEUES]);
      await work();
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK_OF_QUEUES]).catch(() => undefined);
      await runner.release();
    }
  }

  /** Sends a job as part of the caller's transaction. */
  async send(manager: EntityManager, queue: string, data: object): Promise<void> {
    const id = await this.boss.send(queue, data, {
      db: { executeSql: async (text, values) => ({ rows: ((await manager.queryRunner!.query(text, values, true)) as { records: unknown[] }).records }) },
    });
    if (id === null) throw new Error(`The queue ${queue} does not exist`);
    setTimeout(() => this.wake(queue), 10).unref();
  }

  /** Whether it is a queue that features give work to. */
  async exists(manager: EntityManager, queue: string): Promise<boolean> {
    const found = (await manager.query(`select 1 from pgboss.queue where name = $1 and not starts_with(name, '__')`, [queue])) as unknown[];
    return found.length > 0;
  }

  /** Begins the given-up jobs of a queue anew, as part of the caller's transaction. */
  async retryFailed(manager: EntityManager, queue: string): Promise<void> {
    await manager.query(`update pgboss.job set state = 'retry', retry_count = 0, start_after = now(), completed_on = null where name = $1 and state = 'failed'`, [queue]);
    setTimeout(() => this.wake(queue), 10).unref();
  }

  private wake(queue: string): void {
    const worker = this.workers.get(queue);
    if (worker) this.boss.notifyWorker(worker);
  }

  private async failed(queue: string, id: string, error: unknown): Promise<void> {
    this.logger.warn({ err: error, queue, job: id }, 'a job failed and will be tried again');
    await this.boss.fail(queue, id, { message: safeMessage(error) });
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5_000, wait: true, close: true });
  }
}
