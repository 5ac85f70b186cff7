import { type Probes, type Scene, type Thing, UNREAD_VERSION, aScene } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import { Solution } from '../solution.entity.js';

/** A solution of the owner, which may be in any state. */
async function solutionIn(scene: Scene, given: string): Promise<Thing> {
  const { owner, viewers } = given.includes('waits') ? await aScene(scene.api, 'PENDING') : given.includes('suspended') ? await aScene(scene.api, 'SUSPENDED') : scene;
  const id = newId();
  await scene.api.dataSource.getRepository(Solution).insert({ id, slug: `losning-${id}`, organisationId: owner.id, ...TEXTS });
  return { id, organisationId: owner.id, viewers };
}

const TEXTS = { title: 'Familielosen', summary: 'Én fast person følger familien.', forWhom: 'Familier', how: 'Vi ringer hver uke.' };

const NO_CODES = { targetGroups: [], serviceAreas: [] };

export const partnerProbes: Probes = {
  'Query.solution': {
    build: solutionIn,
    operation: 'query ($id: ID!, $organisationId: ID!) { solution(id: $id) { id } organisation(id: $organisationId) { solutions { id } } }',
    seen: ({ solution, organisation }) => [solution !== null, (organisation?.solutions.length ?? 0) > 0],
  },
  'Mutation.saveSolution': {
    build: solutionIn,
    operation: 'mutation ($input: SaveSolutionInput!) { saveSolution(input: $input) { solution { id } userErrors { code } } }',
    variables: ({ id, organisationId }, given) => ({ input: { ...TEXTS, ...NO_CODES, ...(given === 'a new one' ? { organisationId } : { id, version: UNREAD_VERSION }) } }),
    of: 'Query.solution',
  },
  'Mutation.updatePartnerProfile': {
    build: solutionIn,
    operation: 'mutation ($input: UpdatePartnerProfileInput!) { updatePartnerProfile(input: $input) { organisation { id } userErrors { code } } }',
    variables: ({ organisationId }) => ({ input: { organisationId, version: UNREAD_VERSION, about: 'Vi følger familier.', places: [], ...NO_CODES, capabilities: [] } }),
    of: 'Query.solution',
  },
};
