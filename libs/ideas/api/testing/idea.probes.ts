import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { aPilot } from '@samskap/pilots-api/testing';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import type { Idea } from '../idea.entity.js';
import { aDoor, aHandover, aSender, anIdea } from './idea.builder.js';

const STATES: Readonly<Record<string, Partial<Idea>>> = {
  'a question with its answer': { kind: 'QUESTION', status: 'ANSWERED' },
  'of a workshop that is over': { source: 'WORKSHOP', public: true },
  'an idea with its answer': { status: 'PARKED' },
};

/** Something that is the owner's to answer, in a state, with a title of its own and whoever sent it. */
async function ideaIn({ api, owner, party }: Scene, given: string): Promise<Thing> {
  const sentBy = given.includes('a member of the other party') || given === 'an idea with its answer' ? party.member.id : null;
  const idea = await anIdea(api, owner, { ...STATES[given], title: `Idé ${newId()}`, sentBy });
  if (given.includes('sent on')) await aHandover(api, idea, party, owner);
  return { ...idea, token: await aSender(api, idea), ownerId: owner.id };
}

const always = async (scene: Scene): Promise<Thing> => ({ place: '0301', id: (await aDoor(scene.api, scene.owner, { placeCode: '0301' })).id });

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const field = (name: string) => ({ build: ideaIn, operation: `query ($id: ID!) { idea(id: $id) { field: ${name} } }`, seen: ({ idea }: Json) => [idea !== null && idea.field !== null] });

/** For the agency's own place and for everywhere else alike, without a colleague: whoever is let in is told so, and nothing opens. */
async function doorFor({ api, owner }: Scene, given: string): Promise<Thing> {
  await api.dataSource.query(`update organisation set place_code = '0301' where id = $1`, [owner.id]);
  return { organisationId: owner.id, contactId: newId(), ...(given.includes('everywhere') ? {} : { place: '0301' }) };
}

/** What is sent with a target group that does not exist: whoever is let in is told so. */
async function destination(scene: Scene, given: string): Promise<Thing> {
  const input = { text: 'En benk.', targetGroups: ['finnes ikke'] };
  if (given.includes('pilot')) return { ...input, pilotId: (await aPilot(scene.api, scene.owner, { status: 'RUNNING' })).id };
  if (given.includes('agency')) return { ...input, ownerId: scene.owner.id };
  await aDoor(scene.api, scene.owner);
  return input;
}

export const ideaProbes: Probes = {
  'Query.idea': { build: ideaIn, operation: 'query ($id: ID!) { idea(id: $id) { id } }', seen: ({ idea }) => [idea !== null] },
  'Query.ideas': {
    build: ideaIn,
    operation: 'query ($title: String!) { ideas(filter: { text: $title }, orderBy: ANSWER_BY) { nodes { id } edges { node { id } } totalCount } }',
    seen: ({ ideas }, { id }) => [holds(ideas.nodes, id), holds(ideas.edges.map((edge: Json) => edge.node), id), ideas.totalCount === 1],
  },
  'Idea.sentBy': field('sentBy { name }'),
  'Idea.senderName': field('senderName'),
  'Idea.senderEmail': field('senderEmail'),
  'Query.sentIdea': {
    build: ideaIn,
    operation: 'query ($token: String!) { sentIdea(token: $token) { title } }',
    variables: ({ token }, given) => ({ token: given === 'with its token' ? token : `${token}.` }),
    seen: ({ sentIdea }) => [sentIdea !== null],
  },
  'Query.doors': { build: always, operation: '{ doors { id } }', seen: ({ doors }, { id }) => [holds(doors, id)] },
  'Query.door': { build: always, operation: 'query ($place: ID!) { door(place: $place) { id } }', seen: ({ door }, { id }) => [door?.id === id] },
  'Organisation.ideaFigures': {
    build: async ({ owner }) => ({ id: owner.id }),
    operation: 'query ($id: ID!) { organisation(id: $id) { ideaFigures { received } } }',
    seen: ({ organisation }) => [organisation.ideaFigures !== null],
  },
  'Mutation.submitIdea': {
    build: destination,
    operation: 'mutation ($input: SubmitIdeaInput!) { submitIdea(input: $input) { idea { id } token userErrors { code } } }',
    variables: (input) => ({ input }),
    refusedAs: ['NOT_IN_ORGANISATION'],
  },
  'Mutation.answerIdeas': {
    build: ideaIn,
    operation: `mutation ($id: ID!) { answerIdeas(input: { answers: [{ id: $id, version: ${UNREAD_VERSION}, status: PARKED, reason: "Senere." }] }) { idea { id } userErrors { code } } }`,
    of: 'Query.idea',
  },
  'Mutation.passOnIdea': {
    build: ideaIn,
    operation: `mutation ($id: ID!, $ownerId: ID!) { passOnIdea(input: { id: $id, version: ${UNREAD_VERSION}, organisationId: $ownerId, reason: "Deres." }) { idea { id } userErrors { code } } }`,
    of: 'Query.idea',
  },
  'Mutation.saveDoor': {
    build: doorFor,
    operation: 'mutation ($input: SaveDoorInput!) { saveDoor(input: $input) { door { id } userErrors { code } } }',
    variables: (input) => ({ input }),
  },
  'Mutation.closeDoor': {
    build: async ({ api, owner }) => aDoor(api, owner, { placeCode: '4601' }),
    operation: `mutation ($id: ID!) { closeDoor(input: { id: $id, version: ${UNREAD_VERSION} }) { door { id } userErrors { code } } }`,
  },
  'Mutation.forgetIdeaSender': { build: ideaIn, operation: 'mutation ($token: String!) { forgetIdeaSender(input: { token: $token }) { userErrors { code } } }' },
};
