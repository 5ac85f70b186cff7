import { newId, slugOf } from '@samskap/platform-api';
import type { Caller, TestApi } from '@samskap/platform-api/testing';
import type { OrganisationKind, OrganisationStatus } from '@samskap/platform-contract';
import { createHash, randomBytes } from 'node:crypto';
import { Coordination, Membership } from '../organisations/membership.entity.js';
import { NetworkMember, Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Session } from '../sessions/session.entity.js';

/** A person who is signed in. */
export interface SignedIn extends Caller {
  readonly id: string;
  readonly name: string;
}

let made = 0;

/** Someone who is signed in, without any organisation. */
export async function aPerson(api: TestApi, given: Partial<Pick<Person, 'name' | 'email' | 'administrator' | 'passwordHash'>> = {}): Promise<SignedIn> {
  made += 1;
  const id = newId();
  const name = given.name ?? `Kari Prøve ${made}`;
  await api.dataSource.getRepository(Person).insert({ email: `person${made}.${id.slice(-6)}@example.no`, ...given, id, name });
  const token = randomBytes(16).toString('hex');
  await api.dataSource.getRepository(Session).insert({
    id: newId(),
    personId: id,
    tokenHash: createHash('sha256').update(token).digest(),
    createdAt: new Date(0),
    expiresAt: new Date('2100-01-01'),
  });
  return { id, name, cookie: `samskap=${token}` };
}

/** An organisation that is verified unless said otherwise. */
export async function anOrganisation(
  api: TestApi,
  given: { name?: string; kind?: OrganisationKind; status?: OrganisationStatus; placeCode?: string; organisationNumber?: string } = {},
): Promise<{ readonly id: string; readonly slug: string; readonly name: string }> {
  made += 1;
  const id = newId();
  const name = given.name ?? `Organisasjon ${made}`;
  const slug = `${slugOf(name)}-${id.slice(-6)}`;
  await api.dataSource.getRepository(Organisation).insert({ kind: 'PUBLIC_AGENCY', status: 'VERIFIED', ...given, id, name, slug });
  return { id, slug, name };
}

/** A signed-in member or leader of an organisation. */
export async function aMember(api: TestApi, organisation: { id: string }, role: 'LEADER' | 'MEMBER' = 'MEMBER'): Promise<SignedIn> {
  const person = await aPerson(api);
  await api.dataSource.getRepository(Membership).insert({ organisationId: organisation.id, personId: person.id, role });
  return person;
}

/** A signed-in person who coordinates these agencies, from long ago and without end unless said otherwise. */
export async function aCoordinator(api: TestApi, agencies: readonly { id: string }[], period: { startsOn?: string; endsOn?: string } = {}): Promise<SignedIn> {
  const person = await aPerson(api);
  for (const agency of agencies) {
    await api.dataSource
      .getRepository(Coordination)
      .insert({ id: newId(), personId: person.id, organisationId: agency.id, startsOn: period.startsOn ?? '2020-01-01', endsOn: period.endsOn ?? null });
  }
  return person;
}

/** Makes an organisation a member of a network. */
export async function joinNetwork(api: TestApi, network: { id: string }, organisation: { id: string }): Promise<void> {
  await api.dataSource.getRepository(NetworkMember).insert({ networkId: network.id, organisationId: organisation.id });
}
