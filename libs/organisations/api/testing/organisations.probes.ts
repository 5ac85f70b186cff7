import { Organisation, Unit } from '@samskap/identity-api';
import { type Probes, type Scene, type Thing, UNREAD_VERSION, aScene } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { RegisterEntry } from '../registers/register-entry.entity.js';
import { Registration } from '../verification/registration.entity.js';
import { aNumber } from './organisations.builder.js';
import { agreementProbes } from './agreement.probes.js';
import { memberProbes } from './member.probes.js';

const STATUS: Readonly<Record<string, OrganisationStatus>> = { verified: 'VERIFIED', 'waits to be verified': 'PENDING', suspended: 'SUSPENDED' };

/** An organisation in a state, with all that stands between it and those who verify it. */
async function organisationIn({ api }: Scene, given: string): Promise<Thing> {
  const { owner, viewers } = await aScene(api, STATUS[given]!);
  const organisationNumber = aNumber();
  const now = new Date();
  await api.dataSource.getRepository(Organisation).update(owner.id, { organisationNumber });
  await api.dataSource.getRepository(RegisterEntry).insert({ organisationNumber, status: 'ACTIVE', statusSince: now, askedAt: now, fetchedAt: now });
  await api.dataSource.getRepository(Registration).insert({ organisationId: owner.id, registeredBy: owner.leader.id, waitingSince: now, statusReason: 'Vi trenger å vite mer.', proposedName: 'Et annet navn' });
  const unitId = newId();
  await api.dataSource.getRepository(Unit).insert({ id: unitId, organisationId: owner.id, name: 'Avdeling' });
  return { id: owner.id, organisationId: owner.id, name: owner.name, unitId, viewers };
}

const nothing = async (): Promise<Thing> => ({});

export const organisationsProbes: Probes = {
  ...memberProbes,
  ...agreementProbes,
  'Query.registerEntry': {
    build: nothing,
    operation: '{ registerEntry(organisationNumber: "974760673") { status } }',
    seen: ({ registerEntry }) => [registerEntry !== null],
  },
  'Query.verificationQueue': {
    build: organisationIn,
    operation: '{ verificationQueue { organisation { id } } }',
    seen: ({ verificationQueue }, { id }) => [verificationQueue.some((one: { organisation: { id: string } }) => one.organisation.id === id)],
  },
  // Not a number, so nobody registers anything; whoever is let in is told so.
  'Mutation.registerOrganisation': {
    build: nothing,
    operation: 'mutation { registerOrganisation(input: { organisationNumber: "123456789", kind: BUSINESS }) { organisation { id } userErrors { code } } }',
  },
  'Mutation.updateOrganisation': {
    build: organisationIn,
    operation: 'mutation ($id: ID!, $name: String!, $version: Int!) { updateOrganisation(input: { id: $id, version: $version, name: $name }) { organisation { id } userErrors { code } } }',
    variables: ({ id, name }) => ({ id, name, version: UNREAD_VERSION }),
    of: 'Query.organisation',
  },
  'Mutation.judgeOrganisation': {
    build: organisationIn,
    operation: 'mutation ($id: ID!, $version: Int!) { judgeOrganisation(input: { id: $id, version: $version, status: VERIFIED }) { organisation { id } userErrors { code } } }',
    variables: ({ id }) => ({ id, version: UNREAD_VERSION }),
    of: 'Query.organisation',
  },
  'Mutation.saveUnit': {
    build: organisationIn,
    operation: 'mutation ($organisationId: ID!) { saveUnit(input: { organisationId: $organisationId, name: "" }) { organisation { id } userErrors { code } } }',
    variables: ({ organisationId }) => ({ organisationId }),
    of: 'Query.organisation',
  },
  'Mutation.removeUnit': {
    build: organisationIn,
    operation: 'mutation ($organisationId: ID!, $id: ID!) { removeUnit(input: { organisationId: $organisationId, id: $id }) { organisation { id } userErrors { code } } }',
    variables: ({ organisationId }) => ({ organisationId, id: newId() }),
    of: 'Query.organisation',
  },
  'Organisation.registerEntry': {
    build: organisationIn,
    operation: 'query ($id: ID!) { organisation(id: $id) { registerEntry { status } } }',
    variables: ({ id }) => ({ id }),
    seen: ({ organisation }) => [organisation.registerEntry !== null],
  },
  'Organisation.registeredBy': {
    build: organisationIn,
    operation: 'query ($id: ID!) { organisation(id: $id) { registeredBy { name } } }',
    variables: ({ id }) => ({ id }),
    seen: ({ organisation }) => [organisation.registeredBy !== null],
  },
  'Organisation.statusReason': {
    build: organisationIn,
    operation: 'query ($id: ID!) { organisation(id: $id) { statusReason } }',
    variables: ({ id }) => ({ id }),
    seen: ({ organisation }) => [organisation.statusReason !== null],
  },
  'Organisation.proposedName': {
    build: organisationIn,
    operation: 'query ($id: ID!) { organisation(id: $id) { proposedName } }',
    variables: ({ id }) => ({ id }),
    seen: ({ organisation }) => [organisation.proposedName !== null],
  },
};
