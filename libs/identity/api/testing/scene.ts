import type { ViewerKind } from '@samskap/platform-api';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { type SignedIn, aCoordinator, aMember, aPerson, anOrganisation, joinNetwork } from './identity.builder.js';
import { Membership } from '../organisations/membership.entity.js';

/** An organisation with its people. */
export interface Troupe {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly leader: SignedIn;
  readonly member: SignedIn;
}

/** Every kind of viewer of the access table, around an agency that owns things and another party that takes part in them. */
export interface Scene {
  readonly api: TestApi;
  readonly owner: Troupe;
  readonly party: Troupe;
  readonly foreign: Troupe;
  readonly viewers: Readonly<Record<ViewerKind, SignedIn | null>>;
}

/** What an operation needs to know of the thing it is about; `viewers` when the thing has viewers of its own. */
export type Thing = Json;

/** How one field of the access table is asked. */
export interface Probe {
  /** Brings the thing into a state of the table. Called once per state, so the operation must leave the state as it is. */
  readonly build: (scene: Scene, given: string) => Promise<Thing>;
  readonly operation: string;
  /** The variables of the operation; the thing itself when left out. */
  readonly variables?: (thing: Thing, given: string) => Record<string, unknown>;
  /** For what is read: whether the thing is seen, once for each way to reach it; all ways must agree. */
  readonly seen?: (data: Json, thing: Thing) => readonly boolean[];
  /** For mutations: codes that refuse the viewer, beside SIGN_IN, NOT_FOUND and NOT_ALLOWED. */
  readonly refusedAs?: readonly string[];
  /** For mutations: the query of the table that says who sees the thing. To others it does not exist. */
  readonly of?: string;
}

export type Probes = Readonly<Record<string, Probe>>;

/** A version that nobody can have read: whoever is let in is told STALE, and nothing changes. */
export const UNREAD_VERSION = -1;

export async function aScene(api: TestApi, ownerStatus: OrganisationStatus = 'VERIFIED'): Promise<Scene> {
  const [owner, party, foreign, enterprise, network] = await Promise.all([
    aTroupe(api, { status: ownerStatus }),
    aTroupe(api, { kind: 'SOCIAL_ENTERPRISE' }),
    aTroupe(api),
    aTroupe(api, { kind: 'SOCIAL_ENTERPRISE' }),
    anOrganisation(api, { kind: 'VOLUNTARY_ORGANISATION' }),
  ]);
  await joinNetwork(api, network, party);
  const tied = await aCoordinator(api, [owner]);
  await api.dataSource.getRepository(Membership).insert({ organisationId: network.id, personId: tied.id, role: 'MEMBER' });
  return {
    api,
    owner,
    party,
    foreign,
    viewers: {
      anonymous: null,
      volunteer: await aPerson(api),
      member: owner.member,
      leader: owner.leader,
      partyMember: party.member,
      partyLeader: party.leader,
      foreignLeader: foreign.leader,
      entrepreneur: enterprise.leader,
      coordinator: await aCoordinator(api, [owner]),
      foreignCoordinator: await aCoordinator(api, [foreign]),
      tiedCoordinator: tied,
      administrator: await aPerson(api, { administrator: true }),
    },
  };
}

async function aTroupe(api: TestApi, given: Parameters<typeof anOrganisation>[1] = {}): Promise<Troupe> {
  const organisation = await anOrganisation(api, given);
  return { ...organisation, leader: await aMember(api, organisation, 'LEADER'), member: await aMember(api, organisation) };
}
