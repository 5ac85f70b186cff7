import { COLUMN_CLASSES, type ColumnClasses, type Outcome, PEOPLE, type PersonalTable, type Viewer, type WriteTransaction, Writes, at, join, personalTables, query, raw, refuse, refuseAny, sql, value } from '@samskap/platform-api';
import { addressOf } from '@samskap/identity-contract';
import type { EraseMeInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RecentProof } from '../sessions/recent-proof.service.js';
import { soleLeaderOf } from './hindrances.js';
import { type Owner, isPeople, rowsOf } from './personal-rows.js';

/** What others read where the name stood. */
export const ERASED_NAME = 'Slettet konto';

/** Takes a person out of the database, and leaves what the archive duty asks for: what was done, without who did it. */
@Injectable()
export class Erasure {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(RecentProof) private readonly proof: RecentProof,
    @Inject(COLUMN_CLASSES) private readonly classes: ColumnClasses,
  ) {}

  /**
   * Erases the viewer. Refuses with WRONG_EMAIL at `email`, what RecentProof refuses with, SOLE_LEADER and LAST_ADMINISTRATOR.
   * Every session has ended once it is committed; the caller forgets the remembered ones.
   */
  erase(viewer: Viewer, input: EraseMeInput): Promise<Outcome> {
    return this.writes.run(viewer, 'eraseMe', {}, async (transaction) => {
      const { manager, personId } = transaction;
      const [person] = await manager.query<{ email: string }[]>('select email from person where id = $1 for update', [personId]);
      const owner = { id: personId, email: person!.email };
      refuseAny(addressOf(input.email) !== owner.email && at('email', 'WRONG_EMAIL'));
      await this.proof.require(viewer, input.currentPassword);
      await refuseIfNeeded(manager, owner);
      await this.eraseRows(manager, owner);
      await eraseJobs(manager, owner);
      await this.anonymise(transaction, owner);
      await transaction.event('person.erased', { type: 'Person', id: personId });
      return personId;
    });
  }

  /** The tables that were declared last stand on those before them, so theirs go first. */
  private async eraseRows(manager: EntityManager, owner: Owner): Promise<void> {
    for (const table of personalTables(this.classes).reverse()) {
      const name = raw(`"${table.table}"`);
      for (const column of table.cleared) {
        const cleared = raw(`"${column.name}"`);
        await query(manager, sql`update ${name} set ${cleared} = null where ${cleared} = ${value(owner.id, 'uuid')}`);
      }
      if (!isPeople(table) && table.whose.length > 0) await query(manager, sql`delete from ${name} t where ${rowsOf(table, owner)}`);
    }
  }

  /** What belongs to the person goes back to what a new row would have; a name and an address that are nobody's take their place. */
  private async anonymise({ manager, now }: WriteTransaction, owner: Owner): Promise<void> {
    const table = personalTables(this.classes).find(isPeople) as PersonalTable;
    const replaced = { name: ERASED_NAME, email: `${owner.id}@slettet.invalid` };
    const columns = [...table.own.map(({ name }) => name), ...table.secret].filter((name) => !(name in replaced));
    const defaults = columns.map((name) => sql`${raw(`"${name}"`)} = default`);
    await query(
      manager,
      sql`update ${raw(PEOPLE)} set ${join(
        [sql`name = ${value(replaced.name, 'text')}`, sql`email = ${value(replaced.email, 'text')}`, ...defaults, sql`erased_at = ${value(now, 'timestamptz')}`, sql`version = version + 1`],
        ', ',
      )} where id = ${value(owner.id, 'uuid')}`,
    );
  }
}

/** Somebody must lead every organisation, and somebody must run the installation. Both are locked, so that the last two cannot leave at once. */
async function refuseIfNeeded(manager: EntityManager, owner: Owner): Promise<void> {
  await manager.query(`select id from organisation where id in (select organisation_id from membership where person_id = $1 and role = 'LEADER') order by id for update`, [owner.id]);
  const led = await query<{ name: string }>(manager, sql`select o.name from organisation o where ${soleLeaderOf(raw('o'), value(owner.id, 'uuid'))} order by o.name`);
  if (led.length > 0) refuse('SOLE_LEADER', undefined, { names: led.map(({ name }) => `«${name}»`).join(', ') });
  // The lock that administrators who decide about each other take.
  await manager.query(`select pg_advisory_xact_lock(hashtext('person/administrators'))`);
  const [last] = await manager.query<unknown[]>(
    `select 1 from person where id = $1 and administrator and not exists (select 1 from person where administrator and suspended_at is null and id <> $1)`,
    [owner.id],
  );
  if (last) refuse('LAST_ADMINISTRATOR');
}

/** Jobs hold ids; should one hold the address all the same, it goes. */
async function eraseJobs(manager: EntityManager, owner: Owner): Promise<void> {
  for (const table of ['job', 'archive']) {
    await manager.query(`delete from pgboss.${table} where position($1 in lower(coalesce(data::text, '') || coalesce(output::text, ''))) > 0`, [owner.email]);
  }
}
