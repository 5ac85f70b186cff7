import { codeProblems, unknownPlaces } from '@samskap/catalogue-api';
import { Organisation, Person } from '@samskap/identity-api';
import { pilotPolicy } from '@samskap/pilots-api';
import { type Problem, type WriteTransaction, at, isUuid, refuse } from '@samskap/platform-api';
import type { SaveVolunteerAssignmentInput } from '@samskap/platform-contract';
import type { VolunteerAssignment } from './assignment.entity.js';

/** The organisation that will be responsible: one's own, verified. */
export async function ownerOf({ manager, viewer }: WriteTransaction, ownerId: string | null | undefined): Promise<Organisation> {
  if (!ownerId) return refuse('REQUIRED', 'ownerId');
  const owner = viewer.organisationIds.includes(ownerId.toLowerCase()) ? await manager.findOneBy(Organisation, { id: ownerId, status: 'VERIFIED' }) : null;
  return owner ?? refuse('NOT_IN_ORGANISATION', 'ownerId');
}

/** A voluntary organisation may ask on its own; all others as part of a pilot, and anyone only for a pilot that they take part in. */
export async function pilotProblem(transaction: WriteTransaction, owner: Organisation, pilotId: string | null): Promise<Problem | false> {
  if (pilotId === null) return owner.kind !== 'VOLUNTARY_ORGANISATION' && at('pilotId', 'NEEDS_PILOT');
  if (!(await transaction.may('pilot', pilotId, pilotPolicy.read))) return at('pilotId', 'NOT_FOUND');
  const taking = await transaction.manager.query<unknown[]>(
    `select 1 from pilot p where p.id = $1 and (p.owner_id = $2 or p.lead_id = $2 or exists (select 1 from pilot_partner pp where pp.pilot_id = p.id and pp.organisation_id = $2))`,
    [pilotId, owner.id],
  );
  return taking.length === 0 && at('pilotId', 'NOT_IN_PILOT');
}

/** Codes that do not exist; places at their field, which is one. */
export async function wrongCodes({ manager }: WriteTransaction, { targetGroups, place }: SaveVolunteerAssignmentInput): Promise<Problem[]> {
  const places = place ? await unknownPlaces(manager, [place]) : [];
  return [...(await codeProblems(manager, { targetGroups })), ...places.map((given) => at('place', 'UNKNOWN_CODE', { given }))];
}

/** Who the contact is: whoever writes it, unless another name is given, which is that of a member when one is called so. */
export async function contactOf(transaction: WriteTransaction, ownerId: string, given: string | null | undefined): Promise<Pick<VolunteerAssignment, 'contactId' | 'contactName'>> {
  const { manager, personId } = transaction;
  const { name } = await manager.findOneByOrFail(Person, { id: personId });
  if (!given || given === name) return { contactId: personId, contactName: name };
  const called = await manager.query<{ id: string }[]>('select p.id from membership m join person p on p.id = m.person_id where m.organisation_id = $1 and p.name = $2', [ownerId, given]);
  return { contactId: called.length === 1 ? called[0]!.id : null, contactName: given };
}

/** An id as it is kept, or nothing. */
export const idOf = (given: string | null | undefined): string | null => (given && isUuid(given) ? given.toLowerCase() : given ?? null);
