import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Jobs } from '../jobs/jobs.service.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { query, sql, value } from '../sql/sql.js';
import { DATABASE_URL } from './database-url.js';
import { listen } from './listen.js';

/** An event as consumers see it. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly at: Date;
}

/** Listens to events: each one that it wants becomes a job, which re-reads the current state and may run more than once. */
export interface Consumer {
  /** Name of its cursor and of its queue. */
  readonly name: string;
  readonly wants: (event: StoredEvent) => boolean;
  readonly handle: (manager: EntityManager, event: StoredEvent) => Promise<void>;
}

export const CONSUMERS = Symbol('CONSUMERS');

const BATCH = 200;
const POLL_MS = 5_000;

/**
 * Carries events to their consumers in the order of commit. Sequence order is not commit order, so a cursor is (tx, id) and
 * only transactions before every one still running are read. The cursor and the jobs move in one transaction.
 */
@Injectable()
export class Consumers implements OnApplicationBootstrap, OnApplicationShutdown {
  private stopListening: () => Promise<void> = async () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(CONSUMERS) private readonly consumers: readonly Consumer[],
    @Inject(DATABASE_URL) private readonly databaseUrl: string,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const consumer of this.consumers) {
      await this.dataSource.query(`insert into event_consumer (name) values ($1) on conflict do nothing`, [consumer.name]);
      // A job is JSON, which has no instants.
      await this.jobs.work<StoredEvent>(consumer.name, async (event) => this.dataSource.transaction((manager) => consumer.handle(manager, { ...event, at: new Date(event.at) })));
    }
    // Wake-up by NOTIFY is a convenience; the poll is the net when the connection is lost.
    this.stopListening = await listen(this.databaseUrl, { channels: ['event'], heard: () => this.wake() });
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.working;
    await this.stopListening();
  }

  /** Carries what is waiting; a pass that is under way already may have missed the latest, so one more follows it. */
  drain(): Promise<void> {
    this.wake();
    return this.working!;
  }

  private wake(): void {
    this.again = true;
    this.working ??= this.work();
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.carryAll().catch((error: unknown) => this.logger.warn({ err: error }, 'events wait: the database does not answer'));
    }
    // In the same breath as the last look at `again`, so that no wake-up falls between.
    this.working = null;
  }

  private async carryAll(): Promise<void> {
    for (const consumer of this.consumers) while ((await this.carry(consumer)) === BATCH);
  }

  private async carry(consumer: Consumer): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const name = value(consumer.name, 'text');
      const [cursor] = await query<{ tx: string; id: string }>(manager, sql`select tx::text, id::text from event_consumer where name = ${name} for update skip locked`);
      if (!cursor) return 0;
      const events = await query<StoredEvent & { tx: string }>(
        manager,
        sql`select e.id::text, e.tx::text, type, subject_type as "subjectType", subject_id as "subjectId", actor_id as "actorId", at from event e
            where (e.tx, e.id) > (${value(cursor.tx, 'xid8')}, ${value(cursor.id, 'bigint')}) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
            order by e.tx, e.id limit ${value(BATCH, 'int')}`,
      );
      for (const { tx: _, ...event } of events.filter((one) => consumer.wants(one))) await this.jobs.send(manager, consumer.name, event);
      const last = events.at(-1);
      if (last) await query(manager, sql`update event_consumer set tx = ${value(last.tx, 'xid8')}, id = ${value(last.id, 'bigint')} where name = ${name}`);
      return events.length;
    });
  }
}
