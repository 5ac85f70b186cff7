import { type Probes, type Scene, type Thing, UNREAD_VERSION, aScene } from '@samskap/identity-api/testing/scene';
import { hashOfToken, newId, newToken } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import { type Service, ServiceLink } from '../service.entity.js';
import { aService } from './service.builder.js';

async function serviceIn(scene: Scene, given: string): Promise<Thing> {
  const { api, owner, viewers } = given.includes('suspended') ? await aScene(scene.api, 'SUSPENDED') : scene;
  const status = (given.startsWith('draft') ? 'DRAFT' : given.startsWith('closed') ? 'CLOSED' : 'ACTIVE') satisfies Service['status'];
  return { ...(await aService(api, owner, { status, name: `Tjeneste ${newId()}` })), ownerId: owner.id, viewers };
}

async function linkIn(scene: Scene): Promise<Thing> {
  const { id } = await aService(scene.api, scene.owner);
  const tokens: string[] = [];
  // One for each who tries: a link works once.
  for (let made = 0; made < Object.keys(scene.viewers).length; made += 1) {
    const token = newToken();
    await scene.api.dataSource.getRepository(ServiceLink).insert({ tokenHash: hashOfToken(token), serviceId: id, personId: scene.owner.member.id, expiresAt: new Date('2100-01-01') });
    tokens.push(token);
  }
  return { tokens };
}

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const step = (name: string) => ({
  build: serviceIn,
  operation: `mutation ($input: ServiceStepInput!) { ${name}(input: $input) { service { id } userErrors { code } } }`,
  variables: ({ id }: Thing) => ({ input: { id, version: UNREAD_VERSION } }),
  of: 'Query.service',
});

export const serviceProbes: Probes = {
  'Query.service': {
    build: serviceIn,
    operation: 'query ($id: ID!, $slug: String!) { service(id: $id) { id } bySlug: service(slug: $slug) { id } }',
    seen: ({ service, bySlug }) => [service !== null, bySlug !== null],
  },
  'Query.services': {
    build: serviceIn,
    operation: `query ($name: String!, $ownerId: ID!) {
      services(filter: { text: $name }) { nodes { id } totalCount }
      ofOwner: services(first: 100, filter: { owner: $ownerId, text: $name }) { nodes { id } totalCount }
    }`,
    seen: ({ services, ofOwner }, { id }) => [holds(services.nodes, id), services.totalCount === 1, holds(ofOwner.nodes, id), ofOwner.totalCount === 1],
  },
  'Mutation.saveService': {
    build: serviceIn,
    operation: 'mutation ($input: SaveServiceInput!) { saveService(input: $input) { service { id } userErrors { code } } }',
    variables: ({ id, ownerId }, given) => ({ input: given === 'a new one' ? { ownerId, name: 'Ny tjeneste' } : { id, version: UNREAD_VERSION, waitingTime: 'To uker' } }),
    of: 'Query.service',
  },
  'Mutation.activateService': step('activateService'),
  'Mutation.confirmService': step('confirmService'),
  'Mutation.closeService': step('closeService'),
  'Mutation.confirmServiceByLink': {
    build: linkIn,
    operation: 'mutation ($token: String!) { confirmServiceByLink(input: { token: $token }) { service { id } userErrors { code } } }',
    variables: ({ tokens }) => ({ token: tokens.pop() }),
    refusedAs: ['SERVICE_LINK'],
  },
};
