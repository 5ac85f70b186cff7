import { type INestApplicationContext, Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { LOGGER, type Logger } from '../http/logger.js';
import type { Round } from './round.js';

export const ROUNDS = Symbol('ROUNDS');

const LOOK_EVERY_MS = 60_000;
const FIRST_LOOK_MS = 5_000;
/** The first half of the advisory locks of rounds; the second is made from the name. */
const LOCKS_OF_ROUNDS = 7_267_004;

/** Runs the features' rounds when they are due, each in one process at a time. */
@Injectable()
export class Rounds implements OnApplicationShutdown {
  private app: INestApplicationContext | null = null;
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(ROUNDS) private readonly rounds: readonly Round[],
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const names = rounds.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`Two rounds are called ${twice}`);
  }

  /** Gives rounds the application that they take their services from; looks once a minute, unless `held`, as specs want it. */
  start(app: INestApplicationContext, { held }: { held: boolean }): void {
    this.app = app;
    if (held) return;
    this.timers = [setTimeout(() => void this.runDue(), FIRST_LOOK_MS).unref(), setInterval(() => void this.runDue(), LOOK_EVERY_MS).unref()];
  }

  /** Runs what is due by the clock, one after the other. A round that fails is logged, and is due again at the next look. Never throws. */
  runDue(): Promise<void> {
    this.running ??= this.runAll().finally(() => (this.running = null));
    return this.running;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearTimeout);
    await this.running;
  }

  private async runAll(): Promise<void> {
    for (const round of this.rounds) {
      if (this.stopped) return;
      await this.runOne(round).catch((error: unknown) => this.logger.warn({ err: error, round: round.name }, 'a round failed and will be tried again'));
    }
  }

  /**
   * The lock belongs to a connection and goes with the process. It is not a transaction: one that stays open as long as a round
   * takes would hold back events.
   */
  private async runOne(round: Round): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    let locked = false;
    try {
      [{ locked }] = (await runner.query('select pg_try_advisory_lock($1, hashtext($2)) as locked', [LOCKS_OF_ROUNDS, round.name])) as [{ locked: boolean }];
      if (!locked) return;
      const now = this.clock.now();
      if (!(await isDue(runner, round, now))) return;
      await round.run(this.app!, now);
      await runner.query('insert into round (name, last_run_at) values ($1, $2) on conflict (name) do update set last_run_at = $2', [round.name, now]);
    } finally {
      if (locked) await runner.query('select pg_advisory_unlock($1, hashtext($2))', [LOCKS_OF_ROUNDS, round.name]).catch(() => undefined);
      await runner.release();
    }
  }
}

async function isDue(runner: QueryRunner, { name, everyMinutes }: Round, now: Date): Promise<boolean> {
  const [found] = (await runner.query(`select last_run_at + $2 * interval '1 minute' <= $3 as due from round where name = $1`, [name, everyMinutes, now])) as { due: boolean | null }[];
  return found?.due ?? true;
}
