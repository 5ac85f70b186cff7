import { type PlaceTables, type WriteTransaction, givePlaceBack, promote } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Workshop } from '../workshop.entity.js';
import { Telling } from './telling.service.js';

/** Workshops and those who register for them. */
export const PLACES: PlaceTables = { places: 'workshop', takers: 'workshop_registration', of: 'workshop_id' };

/** Places that become free go to those who have waited longest, who are told. */
@Injectable()
export class Places {
  constructor(@Inject(Telling) private readonly telling: Telling) {}

  /** Gives a place back, and on to the first who waits. The workshop is locked. */
  async giveBack(transaction: WriteTransaction, workshop: Workshop): Promise<void> {
    await givePlaceBack(transaction.manager, PLACES, workshop.id);
    await this.giveToThoseWhoWait(transaction, workshop);
  }

  /** Nobody is called in once it has begun. The workshop is locked. */
  async giveToThoseWhoWait({ manager, now }: Pick<WriteTransaction, 'manager' | 'now'>, { id, status, startsAt }: Pick<Workshop, 'id' | 'status' | 'startsAt'>): Promise<void> {
    if (status !== 'OPEN' || startsAt <= now) return;
    await this.tellPromoted(manager, await promote(manager, PLACES, id));
  }

  private async tellPromoted(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.telling.tellEach(manager, ids, 'PROMOTED');
  }
}
