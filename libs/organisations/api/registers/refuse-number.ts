import { type WriteTransaction, query, refuse, sql, value } from '@samskap/platform-api';
import type { RegisterStatus } from '@samskap/platform-contract';
import type { RegisterEntry } from './register-entry.entity.js';
import { TOO_MANY_LOOKUPS } from './registers.service.js';

const REFUSED: Partial<Record<RegisterStatus, string>> = { UNKNOWN: 'NOT_IN_REGISTER', DELETED: 'DELETED_IN_REGISTER', BANKRUPT: 'BANKRUPT_IN_REGISTER' };

/** Refuses a number that nobody has, or whose organisation is gone. One that could not be asked about is let through, and waits. */
export function refuseByRegister(entry: RegisterEntry | typeof TOO_MANY_LOOKUPS | null): void {
  if (entry === TOO_MANY_LOOKUPS) refuse('TOO_MANY_ATTEMPTS', 'organisationNumber');
  const code = entry && REFUSED[entry.status];
  if (code) refuse(code, 'organisationNumber');
}

/**
 * Refuses a number that an organisation or a unit here has already; two who come with the same one at once wait for each other. A unit
 * of an organisation that is not verified gives its number up: else anyone could keep others' numbers from them.
 */
export async function refuseTakenNumber({ manager }: WriteTransaction, organisationNumber: string, own?: { readonly unitId: string }): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`organisation number ${organisationNumber}`]);
  const number = value(organisationNumber, 'text');
  await query(
    manager,
    sql`update unit set organisation_number = null where organisation_number = ${number} and id is distinct from ${value(own?.unitId ?? null, 'uuid')}
      and organisation_id in (select o.id from organisation o where o.status <> 'VERIFIED')`,
  );
  const [taken] = await query<{ by: string }>(
    manager,
    sql`select 'ALREADY_REGISTERED' as by from organisation where organisation_number = ${number}
      union all select 'NUMBER_OF_UNIT' from unit where organisation_number = ${number} and id is distinct from ${value(own?.unitId ?? null, 'uuid')}`,
  );
  if (taken) refuse(taken.by, 'organisationNumber');
}
