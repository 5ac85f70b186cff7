import { touch } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Everything that phones do within so long wakes the room once. */
const GATHERED_MS = 200;

/**
 * Wakes those who watch a board when its phones have done something. Not in the transaction of each: notices are given one at a time in
 * the whole database, and a room that votes gives thousands. What is lost with a process is a count that the next one brings up to date.
 */
@Injectable()
export class BoardTouches {
  /** Boards that were touched a moment ago, and whether something has happened since. */
  private readonly resting = new Map<string, { again: boolean }>();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  soon(workshopId: string): void {
    const resting = this.resting.get(workshopId);
    if (resting) resting.again = true;
    else this.touch(workshopId);
  }

  private touch(workshopId: string): void {
    const rest = { again: false };
    this.resting.set(workshopId, rest);
    // A database that does not answer now is asked again by whoever watches.
    void touch(this.dataSource.manager, { type: 'Workshop', id: workshopId }).catch(() => undefined);
    setTimeout(() => {
      this.resting.delete(workshopId);
      if (rest.again) this.touch(workshopId);
    }, GATHERED_MS).unref();
  }
}
