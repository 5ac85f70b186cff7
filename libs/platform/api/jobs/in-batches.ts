import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** In one transaction at most, so that none holds locks for long. */
export const BATCH = 200;

/** Does the work in transactions of their own until there was less to do than a batch. It takes a batch at most, and tells how much it was. */
export async function inBatches(app: INestApplicationContext, work: (manager: EntityManager) => Promise<number>): Promise<void> {
  for (let done = BATCH; done === BATCH; ) done = await app.get(DataSource).transaction(work);
}
