import type { Json } from '@samskap/platform-api/testing';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { type Probes, type Scene, type Thing, aScene } from './scene.js';

const STATUS: Readonly<Record<string, OrganisationStatus>> = { verified: 'VERIFIED', 'waits to be verified': 'PENDING', suspended: 'SUSPENDED' };

/** An organisation in a state, with people of its own. */
async function organisationIn({ api }: Scene, given: string): Promise<Thing> {
  const { owner, viewers } = await aScene(api, STATUS[given]!);
  return { id: owner.id, slug: owner.slug, name: owner.name, viewers };
}

const nothing = async (): Promise<Thing> => ({});

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

export const identityProbes: Probes = {
  'Query.organisation': {
    build: organisationIn,
    operation: 'query ($id: ID!, $slug: String!) { organisation(id: $id) { id } bySlug: organisation(slug: $slug) { id } }',
    seen: ({ organisation, bySlug }) => [organisation !== null, bySlug !== null],
  },
  'Query.organisations': {
    build: organisationIn,
    operation: 'query ($name: String!) { organisations(filter: { text: $name }) { nodes { id } edges { node { id } } totalCount } all: organisations(first: 100) { nodes { id } } }',
    seen: ({ organisations, all }, { id }) => [
      holds(organisations.nodes, id),
      holds(organisations.edges.map((edge: Json) => edge.node), id),
      organisations.totalCount === organisations.nodes.length && organisations.totalCount > 0,
      holds(all.nodes, id),
    ],
  },
  'Organisation.members': {
    build: organisationIn,
    operation: 'query ($id: ID!) { organisation(id: $id) { members { person { name } } } }',
    seen: ({ organisation }) => [organisation.members.length > 0],
  },
  'Query.viewer': { build: nothing, operation: '{ viewer { email } }', seen: ({ viewer }) => [viewer !== null] },
  'Mutation.signIn': { build: nothing, operation: 'mutation { signIn(input: { email: "ingen@example.no", password: "feil" }) { userErrors { code } } }' },
  'Mutation.signOut': {
    // Signing out ends the session, so these viewers are used for nothing else.
    build: async ({ api }) => ({ viewers: (await aScene(api)).viewers }),
    operation: 'mutation { signOut { userErrors { code } } }',
  },
  'Mutation.chooseLanguage': { build: nothing, operation: 'mutation { chooseLanguage(input: { language: NB }) { viewer { email } userErrors { code } } }' },
};
