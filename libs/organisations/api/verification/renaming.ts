import type { Organisation } from '@samskap/identity-api';
import type { WriteTransaction } from '@samskap/platform-api';
import { RegisterEntry } from '../registers/register-entry.entity.js';
import { Registration } from './registration.entity.js';

/** What a change leaves: the name that all see, and whether another one began or ceased to wait. */
interface Naming {
  readonly name: string;
  readonly proposes: boolean;
}

/**
 * What becomes of the name that a verified organisation is given. Everyone sees what it is called, so another name waits for an
 * administrator, unless it is the registered one of an organisation that is alive. Giving its present name takes back one that waits.
 */
export async function nameVerified({ manager, now }: WriteTransaction, { id, name, organisationNumber }: Organisation, given: string): Promise<Naming> {
  const organisationId = id;
  const waiting = (await manager.findOneBy(Registration, { organisationId }))?.proposedName ?? null;
  if (given === waiting) return { name, proposes: false };
  const entry = organisationNumber === null ? null : await manager.findOneBy(RegisterEntry, { organisationNumber, status: 'ACTIVE' });
  const isRegistered = entry?.name?.toLowerCase() === given.toLowerCase();
  if (given !== name && !isRegistered) {
    await manager.upsert(Registration, { organisationId, proposedName: given, waitingSince: now, statusReason: null }, ['organisationId']);
    return { name, proposes: true };
  }
  // One that took its name before names waited is still to be looked at.
  const isSettled = isRegistered || waiting !== null;
  await manager.update(Registration, { organisationId }, { proposedName: null, statusReason: null, ...(isSettled ? { waitingSince: null } : {}) });
  return { name: given, proposes: waiting !== null };
}
