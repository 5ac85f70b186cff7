import type { INestApplicationContext } from '@nestjs/common';

/** Work that is done again and again, by one process at a time: purging what is out of date, looking for what is due. */
export interface Round {
  readonly name: string;
  /** Minutes between two. */
  readonly everyMinutes: number;
  /** Runs at the clock's time; may run again after a crash, so it is idempotent. */
  readonly run: (app: INestApplicationContext, now: Date) => Promise<void>;
}
