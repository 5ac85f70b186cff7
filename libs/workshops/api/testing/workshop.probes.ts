import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import type { Workshop } from '../workshop.entity.js';
import { aRegistration, aWorkshop, joinHosts } from './workshop.builder.js';

const STATES: Readonly<Record<string, Workshop['status']>> = { planned: 'PLANNED', live: 'LIVE', closed: 'CLOSED' };

/** A workshop of the owner in a state, with a title of its own and somebody who has registered. */
async function workshopIn({ api, owner, foreign }: Scene, given: string): Promise<Thing> {
  const workshop = await aWorkshop(api, owner, { status: STATES[given.split(',')[0]!] ?? 'OPEN', title: `Verksted ${newId()}` });
  if (given.includes('foreign agency as host')) await joinHosts(api, workshop, foreign);
  const registration = await aRegistration(api, workshop);
  return { ...workshop, registrationId: registration.id, token: registration.token };
}

/** A registration that has been called off: once more changes nothing. */
async function cancelledRegistration({ api, owner }: Scene): Promise<Thing> {
  const registration = await aRegistration(api, await aWorkshop(api, owner), { status: 'CANCELLED' });
  return { registrationId: registration.id, token: registration.token };
}

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const step = (name: string, input: string) => ({
  build: workshopIn,
  operation: `mutation ($input: ${input}!) { ${name}(input: $input) { workshop { id } userErrors { code } } }`,
  variables: ({ id }: Thing) => ({ input: { id, version: UNREAD_VERSION } }),
  of: 'Query.workshop',
});

export const workshopProbes: Probes = {
  'Query.workshop': {
    build: workshopIn,
    operation: 'query ($id: ID!, $slug: String!, $code: String!) { workshop(id: $id) { id } bySlug: workshop(slug: $slug) { id } byCode: workshop(code: $code) { id } }',
    seen: ({ workshop, bySlug, byCode }) => [workshop !== null, bySlug !== null, byCode !== null],
  },
  'Query.workshops': {
    build: workshopIn,
    operation: 'query ($title: String!) { workshops(filter: { text: $title }) { nodes { id } edges { node { id } } totalCount } }',
    seen: ({ workshops: { nodes, edges, totalCount } }, { id }) => [holds(nodes, id), holds(edges.map((edge: Json) => edge.node), id), totalCount === 1],
  },
  'Workshop.code': { build: workshopIn, operation: 'query ($id: ID!) { workshop(id: $id) { code } }', seen: ({ workshop }) => [workshop.code !== null] },
  'Workshop.registrations': { build: workshopIn, operation: 'query ($id: ID!) { workshop(id: $id) { registrations { name } } }', seen: ({ workshop }) => [workshop.registrations.length > 0] },
  'Query.ownRegistration': {
    build: workshopIn,
    operation: 'query ($token: String!) { ownRegistration(token: $token) { name } }',
    variables: ({ token }, given) => ({ token: given === 'by the token of its link' ? token : `${token}.` }),
    seen: ({ ownRegistration }) => [ownRegistration !== null],
  },
  'Mutation.createWorkshop': {
    build: async ({ owner }) => ({ ownerId: owner.id }),
    operation: 'mutation ($input: CreateWorkshopInput!) { createWorkshop(input: $input) { workshop { id } userErrors { code } } }',
    // Of yesterday: whoever is let in is told so, and nothing is made.
    variables: ({ ownerId }) => ({ input: { ownerId, template: 'YOUNG', question: 'Hva nå?', startsAt: '2020-01-01T10:00:00Z' } }),
    refusedAs: ['NOT_A_HOST'],
  },
  'Mutation.updateWorkshop': step('updateWorkshop', 'UpdateWorkshopInput'),
  'Mutation.openWorkshop': step('openWorkshop', 'WorkshopStepInput'),
  'Mutation.registerForWorkshop': {
    build: workshopIn,
    operation: 'mutation ($input: RegisterForWorkshopInput!) { registerForWorkshop(input: $input) { ownRegistration { name } token userErrors { code } } }',
    // Without a name: whoever is let in is told so.
    variables: ({ id }) => ({ input: { workshopId: id, name: '', adult: true } }),
  },
  'Mutation.cancelRegistration': {
    build: cancelledRegistration,
    operation: 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { ownRegistration { name } workshop { id } userErrors { code } } }',
    variables: ({ registrationId, token }, given) => ({ input: given === 'by a host' ? { id: registrationId } : { token } }),
  },
};
