import { aChallenge, aProposal } from '@samskap/challenges-api/testing';
import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import type { Pilot } from '../pilot.entity.js';
import { aPilot, joinPilot } from './pilot.builder.js';

function stateOf(given: string): Partial<Pilot> {
  if (given.startsWith('running')) return { status: 'RUNNING' };
  if (given === 'evaluating') return { status: 'EVALUATING' };
  if (given === 'called off before it started') return { status: 'DECIDED', decision: 'STOP', clarifyingMeetingOn: null, startedAt: null };
  if (given === 'stopped' || given === 'adopted') return { status: 'DECIDED', decision: given === 'adopted' ? 'ADOPT' : 'STOP' };
  return {};
}

/** A pilot of the owner in a state, with a title of its own; the other party leads it unless it is said to be a partner. */
async function pilotIn({ api, owner, party }: Scene, given: string): Promise<Thing> {
  const partner = given.includes('as partner');
  const title = `Pilot ${newId()}`;
  const pilot = await aPilot(api, owner, { title, frame: 'Innenfor to årsverk.', leadId: partner ? owner.id : party.id, ...stateOf(given) });
  if (partner) await joinPilot(api, pilot, party);
  return { ...pilot, ownerId: owner.id };
}

async function sourceIn(scene: Scene, given: string): Promise<Thing> {
  const { api, owner, party } = scene;
  const plan = { ownerId: owner.id, title: 'Prøve', summary: 'Vi prøver.' };
  if (given.includes('running')) return { ...plan, fromPilotId: (await pilotIn(scene, 'running')).id };
  if (given.includes('proposal')) return { ...plan, proposalId: (await aProposal(api, await aChallenge(api, owner), party, { status: 'ACCEPTED' })).id };
  return plan;
}

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const step = (name: string, rest: Record<string, unknown>, idName = 'id') => ({
  build: pilotIn,
  operation: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { pilot { id } userErrors { code } } }`,
  variables: ({ id }: Thing) => ({ input: { [idName]: id, version: UNREAD_VERSION, ...rest } }),
  of: 'Query.pilot',
});

export const pilotProbes: Probes = {
  'Query.pilot': {
    build: pilotIn,
    operation: 'query ($id: ID!, $slug: String!) { pilot(id: $id) { id } bySlug: pilot(slug: $slug) { id } }',
    seen: ({ pilot, bySlug }) => [pilot !== null, bySlug !== null],
  },
  'Query.pilots': {
    build: pilotIn,
    operation: `query ($ownerId: ID!, $title: String!) {
      pilots(filter: { text: $title }) { nodes { id } edges { node { id } } totalCount }
      organisation(id: $ownerId) { pilots(first: 100, filter: { text: $title }) { nodes { id } totalCount } }
    }`,
    seen: ({ pilots, organisation }, { id }) => [
      holds(pilots.nodes, id),
      holds(pilots.edges.map((edge: Json) => edge.node), id),
      pilots.totalCount === 1,
      holds(organisation.pilots.nodes, id),
      organisation.pilots.totalCount === 1,
    ],
  },
  'Pilot.frame': { build: pilotIn, operation: 'query ($id: ID!) { pilot(id: $id) { frame } }', seen: ({ pilot }) => [pilot.frame !== null] },
  'Mutation.planPilot': {
    build: sourceIn,
    operation: 'mutation ($input: PlanPilotInput!) { planPilot(input: $input) { pilot { id } userErrors { code } } }',
    variables: (input) => ({ input }),
    refusedAs: ['NOT_IN_AGENCY', 'CHALLENGE_OF_OTHERS'],
  },
  'Mutation.updatePilot': step('updatePilot', { summary: 'Kortere.' }),
  'Mutation.startPilot': step('startPilot', { clarifyingMeetingOn: '2026-03-09' }),
  'Mutation.recordCheckpoint': step('recordCheckpoint', { happened: 'To familier er i gang.', choice: 'CONTINUE', nextOn: '2026-04-10' }, 'pilotId'),
  'Mutation.evaluatePilot': step('evaluatePilot', { worked: 'Mye.', didNotWork: 'Noe.', recommendation: 'Fortsett.' }),
  'Mutation.decidePilot': step('decidePilot', { decision: 'STOP', reasons: 'Det virket ikke.', lesson: 'Spør først.' }),
};
