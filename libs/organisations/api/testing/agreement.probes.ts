import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import type { Json } from '@samskap/platform-api/testing';
import type { Agreement } from '../agreements/agreement.entity.js';
import { anAgreement, coordinationBy } from './agreement.builder.js';

const STATES: Readonly<Record<string, Partial<Agreement>>> = {
  draft: { status: 'DRAFT' },
  'in force': { status: 'ACTIVE' },
  'past its last day': { status: 'ACTIVE', endsOn: '2026-03-01' },
  ended: { status: 'ENDED' },
};

/** An agreement between the agency and the other party, in a state; none at all when it is about the first one. */
async function agreementIn({ api, owner, party, foreign }: Scene, given: string): Promise<Thing> {
  const thing = { organisationId: owner.id, other: party.id };
  if (!STATES[given]) return thing;
  const { id } = await anAgreement(api, [owner, party], STATES[given]);
  if (given !== 'in force') return { ...thing, id };
  // Somebody who is asked nothing, so that no viewer coordinates by it.
  const coordinator = await coordinationBy(api, { id }, owner, foreign.member);
  return { ...thing, id, coordinator: coordinator.id };
}

const written = (name: string, type: string, input: (thing: Thing) => Json) => ({
  build: agreementIn,
  operation: `mutation ($input: ${type}!) { ${name}(input: $input) { agreement { id } userErrors { code } } }`,
  variables: (thing: Thing) => ({ input: input(thing) }),
});

const TEXT = { title: '', scope: '', startsOn: '2026-03-02' };
const unread = ({ id }: Thing) => ({ id, version: UNREAD_VERSION });

export const agreementProbes: Probes = {
  'Query.agreement': {
    build: agreementIn,
    operation: `query ($id: ID!, $organisationId: ID!, $other: ID!) {
      agreement(id: $id) { id } organisation(id: $organisationId) { agreements { id } } other: organisation(id: $other) { agreements { id } }
    }`,
    seen: ({ agreement, organisation, other }, { id }) => [
      agreement !== null,
      organisation.agreements.some((one: Json) => one.id === id),
      other.agreements.some((one: Json) => one.id === id),
    ],
  },
  'Mutation.saveAgreement': written('saveAgreement', 'SaveAgreementInput', ({ id, organisationId, other }) => ({ ...TEXT, organisationId, parties: [other], ...(id ? { id, version: 1 } : {}) })),
  'Mutation.agree': written('agree', 'AgreementInput', unread),
  'Mutation.endAgreement': written('endAgreement', 'AgreementInput', unread),
  'Mutation.addCoordinator': written('addCoordinator', 'AddCoordinatorInput', ({ id, organisationId }) => ({ agreementId: id, organisationId, email: 'ingen adresse' })),
  'Mutation.endCoordinator': written('endCoordinator', 'EndCoordinatorInput', ({ id, coordinator }) => ({ agreementId: id, id: coordinator })),
};
