/**
 * Those who sign up for the same slot wait for one another here, before any of them has a connection to the database: otherwise
 * a flood for one slot would hold all connections, each waiting for the same row, and nobody else would be answered. Between
 * processes it is the row that makes them wait.
 */
export class SlotLines {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does the work when all that was asked for before, for the same slot, is done. */
  async inTurn<Result>(slotId: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(slotId);
    const own = before ? before.then(work, work) : work();
    this.last.set(slotId, own);
    try {
      return await own;
    } finally {
      if (this.last.get(slotId) === own) this.last.delete(slotId);
    }
  }
}
