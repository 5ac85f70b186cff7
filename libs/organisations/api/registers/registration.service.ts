import { unknownPlaces } from '@samskap/catalogue-api';
import { Membership, Organisation } from '@samskap/identity-api';
import { digitsOfNumber, organisationRules, registrationRules } from '@samskap/organisations-contract';
import { type Outcome, RateLimits, type Viewer, type WriteTransaction, Writes, newId, refuse, valid } from '@samskap/platform-api';
import type { RegisterOrganisationInput, UpdateOrganisationInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { organisationSubject } from '../organisation.subject.js';
import { Registration } from '../verification/registration.entity.js';
import { nameVerified } from '../verification/renaming.js';
import type { RegisterEntry } from './register-entry.entity.js';
import { refuseByRegister, refuseTakenNumber } from './refuse-number.js';
import { Registers, TOO_MANY_LOOKUPS } from './registers.service.js';

@Injectable()
export class RegistrationService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Registers) private readonly registers: Registers,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /**
   * Adds an organisation with its first leader. It waits to be verified, unless the viewer signed in on behalf of it and it is what
   * the register says: then nobody could vouch better.
   */
  async register(viewer: Viewer, input: RegisterOrganisationInput): Promise<Outcome> {
    // Asked before the transaction begins: a slow register must hold no row and no connection.
    const entry = await this.registers.lookUp(digitsOfNumber(input.organisationNumber), viewer);
    return this.writes.run(viewer, 'registerOrganisation', input, async (transaction) => {
      const content = valid(registrationRules, input);
      await refuseTakenNumber(transaction, content.organisationNumber);
      refuseByRegister(entry);
      const kept = entry === TOO_MANY_LOOKUPS ? null : entry;
      const name = content.name ?? kept?.name ?? refuse('NAME_NOT_FOUND', 'name');
      await refuseUnknownPlace(transaction, input.place);
      if (!(await this.limits.take('registration', transaction.personId))) refuse('TOO_MANY_ORGANISATIONS');
      const given = { name, kind: input.kind, organisationNumber: content.organisationNumber, placeCode: input.place ?? kept?.placeCode ?? null, website: content.website ?? kept?.website ?? null };
      return store(transaction, given, isAsRegistered(given, kept) && (await represents(transaction, content.organisationNumber)));
    });
  }

  /** Changes what an organisation is called and where it is. One that was sent back has answered with it; a new name of a verified one waits. */
  update(viewer: Viewer, input: UpdateOrganisationInput): Promise<Outcome> {
    return this.writes.run(viewer, 'updateOrganisation', input, async (transaction) => {
      const content = valid(organisationRules, input);
      const organisation = await transaction.lock(organisationSubject, input.id, 'update', { version: input.version });
      await refuseUnknownPlace(transaction, input.place);
      const naming = organisation.status === 'VERIFIED' ? await nameVerified(transaction, organisation, content.name) : { name: content.name, proposes: false };
      const changed = await transaction.update(Organisation, organisation, { name: naming.name, website: content.website, placeCode: input.place ?? null });
      if (organisation.status === 'PENDING') await waitsAgain(transaction, organisation.id);
      await transaction.event('organisation.updated', { type: 'Organisation', id: organisation.id }, { changed: naming.proposes ? [...changed, 'proposedName'] : changed });
      return organisation.id;
    });
  }
}

/** Who may speak for an enterprise could else call it a municipality, and be believed. */
const isAsRegistered = ({ name, kind }: Given, entry: RegisterEntry | null): boolean =>
  entry?.status === 'ACTIVE' && entry.name?.toLowerCase() === name.toLowerCase() && (kind !== 'PUBLIC_AGENCY' || entry.kind === 'PUBLIC_AGENCY');

/** Whether the session was opened on behalf of this number, as the provider of sign-in vouched for. */
async function represents({ manager, viewer }: WriteTransaction, organisationNumber: string): Promise<boolean> {
  const found = await manager.query<unknown[]>('select 1 from session_identity where session_id = $1::uuid and $2 = any(represents)', [viewer.sessionId, organisationNumber]);
  return found.length > 0;
}

type Given = Pick<Organisation, 'name' | 'kind' | 'organisationNumber' | 'placeCode' | 'website'>;

async function store(transaction: WriteTransaction, given: Given, verified: boolean): Promise<string> {
  const { manager, now, personId } = transaction;
  const id = newId();
  const status = verified ? ('VERIFIED' as const) : ('PENDING' as const);
  await transaction.insert(Organisation, { ...given, status, slug: await transaction.freeSlug('organisation', given.name, id), createdAt: now }, id);
  await manager.insert(Registration, { organisationId: id, registeredBy: personId, waitingSince: verified ? null : now, judgedAt: verified ? now : null });
  await manager.insert(Membership, { organisationId: id, personId, role: 'LEADER', createdAt: now });
  await transaction.event('organisation.registered', { type: 'Organisation', id }, { kind: given.kind, status });
  return id;
}

async function refuseUnknownPlace({ manager }: WriteTransaction, place: string | null | undefined): Promise<void> {
  if (place && (await unknownPlaces(manager, [place])).length > 0) refuse('UNKNOWN_CODE', 'place', { given: place });
}

/** Its turn is over: administrators look at it again. One that was never sent back keeps its place in the queue. */
async function waitsAgain({ manager, now }: WriteTransaction, organisationId: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Registration)
    .set({ waitingSince: now, statusReason: null })
    .where('organisation_id = :organisationId and waiting_since is null', { organisationId })
    .execute();
}
