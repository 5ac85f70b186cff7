import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { createHash } from 'node:crypto';
import { Person } from '../accounts/person.entity.js';
import { MailLink } from '../accounts/mail-link.entity.js';
import { aPerson } from './identity.builder.js';
import { type Probes, type Scene, type Thing, UNREAD_VERSION, aScene } from './scene.js';

const STATUS: Readonly<Record<string, OrganisationStatus>> = { verified: 'VERIFIED', 'waits to be verified': 'PENDING', suspended: 'SUSPENDED' };

/** An organisation in a state, with people of its own. */
async function organisationIn({ api }: Scene, given: string): Promise<Thing> {
  const { owner, viewers } = await aScene(api, STATUS[given]!);
  return { id: owner.id, slug: owner.slug, name: owner.name, viewers };
}

const anAccount = async ({ api }: Scene): Promise<Thing> => {
  const { id } = await aPerson(api, { name: `Kontoprøve ${newId()}` });
  return { id, name: (await api.dataSource.getRepository(Person).findOneByOrFail({ id })).name };
};

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
  'Query.mailLink': {
    build: async ({ api }, given) => {
      const id = newId();
      const link = { id, purpose: 'CONFIRM_ACCOUNT', email: 'ny@example.no', tokenHash: createHash('sha256').update(id).digest(), createdAt: new Date(0), expiresAt: new Date('2100-01-01') } as const;
      await api.dataSource.getRepository(MailLink).insert(link);
      return { token: given === 'with its token' ? id : `${id}.` };
    },
    operation: 'query ($token: String!) { mailLink(token: $token) { purpose email expiresAt } }',
    seen: ({ mailLink }) => [mailLink !== null],
  },
  'Mutation.openMailLink': { build: nothing, operation: 'mutation { openMailLink(input: { token: "ukjent" }) { viewer { email } userErrors { code } } }' },
  'Mutation.requestSignInLink': { build: nothing, operation: 'mutation { requestSignInLink(input: { email: "ikke en adresse" }) { email userErrors { code } } }' },
  'Mutation.requestPasswordReset': { build: nothing, operation: 'mutation { requestPasswordReset(input: { email: "ikke en adresse" }) { email userErrors { code } } }' },
  'Mutation.createAccount': {
    build: nothing,
    operation: 'mutation { createAccount(input: { name: "Ny", email: "ikke en adresse", language: NB, consent: true }) { email userErrors { code } } }',
  },
  'Mutation.setPassword': {
    build: async (_scene, given) => ({ token: given === 'by a link' ? 'ukjent' : null }),
    operation: 'mutation ($token: String) { setPassword(input: { token: $token, password: "kort" }) { viewer { email } userErrors { code } } }',
  },
  'Mutation.changeEmail': { build: nothing, operation: 'mutation { changeEmail(input: { email: "ikke en adresse" }) { viewer { email } userErrors { code } } }' },
  'Mutation.updateMe': { build: nothing, operation: 'mutation { updateMe(input: { name: "" }) { viewer { email } userErrors { code } } }' },
  'Mutation.endSession': { build: nothing, operation: 'mutation { endSession(input: {}) { viewer { email } userErrors { code } } }' },
  'Query.accounts': {
    build: anAccount,
    operation: `query ($name: String!) {
      accounts(filter: { text: $name }) { nodes { id email } edges { node { id } } totalCount }
      others: accounts(filter: { text: $name, suspended: false, administrator: false }) { nodes { id } totalCount }
    }`,
    seen: ({ accounts, others }, { id }) => [holds(accounts.nodes, id), holds(accounts.edges.map((edge: Json) => edge.node), id), accounts.totalCount > 0, holds(others.nodes, id), others.totalCount > 0],
  },
  'Mutation.suspendAccount': {
    build: anAccount,
    operation: `mutation ($id: ID!) { suspendAccount(input: { id: $id, version: ${UNREAD_VERSION}, suspended: true }) { account { id } userErrors { code } } }`,
    of: 'Query.accounts',
  },
  'Mutation.setAdministrator': {
    build: anAccount,
    operation: `mutation ($id: ID!) { setAdministrator(input: { id: $id, version: ${UNREAD_VERSION}, administrator: true }) { account { id } userErrors { code } } }`,
    of: 'Query.accounts',
  },
  'Mutation.chooseLanguage': { build: nothing, operation: 'mutation { chooseLanguage(input: { language: NB }) { viewer { email } userErrors { code } } }' },
};
