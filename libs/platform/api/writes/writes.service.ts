import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SIDES, type SidesByType } from '../events/acting.js';
import { Clock } from '../clock/clock.js';
import { sql, query, value } from '../sql/sql.js';
import type { Viewer } from '../viewer.js';
import { type Problem, Refused, refuse } from './problem.js';
import { WriteTransaction } from './write-transaction.js';

/** Either the id of what was written, or what stood in the way. */
export type Outcome = { readonly id: string } | { readonly problems: readonly Problem[] };

/** Whatever a mutation is given. */
export interface WriteInput {
  readonly idempotencyKey?: string | null | undefined;
}

/** One write, one transaction: begins, locks, asks policy and lifecycle, saves, appends the event, commits. */
@Injectable()
export class Writes {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SIDES) private readonly sides: SidesByType,
  ) {}

  /**
   * Runs `work` in a transaction and returns the id that it returns. A Refused inside it undoes everything and comes back as
   * problems. The same idempotency key again, also in parallel, has one effect and the same answer.
   */
  async run(viewer: Viewer, name: string, input: WriteInput, work: (transaction: WriteTransaction) => Promise<string>): Promise<Outcome> {
    if (viewer.personId === null) return { problems: [{ code: 'SIGN_IN', path: null }] };
    return this.runForAnyone(viewer, name, input, work);
  }

  /** The same for what needs no account, such as signing up as a volunteer: who may is for the work itself to ask. */
  async runForAnyone(viewer: Viewer, name: string, input: WriteInput, work: (transaction: WriteTransaction) => Promise<string>): Promise<Outcome> {
    const keyOwner = viewer.personId ?? NOBODY;
    try {
      const id = await this.dataSource.transaction(async (manager) => {
        const done = await earlier(manager, keyOwner, name, input);
        if (done) return done;
        const written = await work(new WriteTransaction(manager, viewer, this.clock.now(), this.sides));
        await remember(manager, keyOwner, input, written);
        return written;
      });
      return { id };
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

/** Whose keys they are when nobody is signed in. A key is random, so that it finds its own sender's write alone. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The result of an earlier call with this key; waits for one that is under way. */
async function earlier(manager: EntityManager, personId: string, name: string, input: WriteInput): Promise<string | null> {
  const key = input.idempotencyKey;
  if (!key) return null;
  if (key.length > 200) refuse('TOO_LONG', 'idempotencyKey', { max: 200 });
  const body = createHash('sha256').update(JSON.stringify([name, input])).digest();
  const fresh = await query(
    manager,
    sql`insert into idempotency_key (person_id, key, body) values (${value(personId, 'uuid')}, ${value(key, 'text')}, ${value(body, 'bytea')}) on conflict do nothing returning key`,
  );
  if (fresh.length > 0) return null;
  const [done] = await query<{ body: Buffer; result_id: string }>(
    manager,
    sql`select body, result_id from idempotency_key where person_id = ${value(personId, 'uuid')} and key = ${value(key, 'text')}`,
  );
  if (!done!.body.equals(body)) refuse('KEY_REUSED', 'idempotencyKey');
  return done!.result_id;
}

async function remember(manager: EntityManager, personId: string, input: WriteInput, id: string): Promise<void> {
  if (!input.idempotencyKey) return;
  await query(
    manager,
    sql`update idempotency_key set result_id = ${value(id, 'uuid')} where person_id = ${value(personId, 'uuid')} and key = ${value(input.idempotencyKey, 'text')}`,
  );
}
