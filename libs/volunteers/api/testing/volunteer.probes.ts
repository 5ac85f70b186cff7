import { type Probes, type Scene, type Thing, UNREAD_VERSION } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import { aSignUp, aSlot, anAssignment } from './volunteer.builder.js';

/** An assignment of the owner in a state, with a title of its own, a slot that has been and somebody who came. */
async function assignmentIn({ api, owner }: Scene, given: string): Promise<Thing> {
  const status = given === 'draft' ? 'DRAFT' : given === 'closed' ? 'CLOSED' : 'OPEN';
  const assignment = await anAssignment(api, owner, { status, title: `Oppdrag ${newId()}` });
  const past = await aSlot(api, assignment, { startsAt: new Date('2026-02-02T10:00:00Z') });
  const ahead = await aSlot(api, assignment);
  const signUp = await aSignUp(api, past);
  return { id: assignment.id, slug: assignment.slug, title: assignment.title, ownerId: owner.id, pastSlotId: past.id, slotId: ahead.id, signUpId: signUp.id, token: signUp.token };
}

const nothing = async (): Promise<Thing> => ({});

const holds = (nodes: Json, id: string): boolean => nodes.some((node: Json) => node.id === id);

const signUpField = (field: string) => ({
  build: assignmentIn,
  operation: `query ($id: ID!) { volunteerAssignment(id: $id) { signUps { field: ${field} } } }`,
  seen: ({ volunteerAssignment }: Json) => [volunteerAssignment.signUps.some((one: Json) => one.field !== null)],
});

const inputOf = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

const step = (name: string, variables: (thing: Thing, given: string) => Record<string, unknown>, input = inputOf(name)) => ({
  build: assignmentIn,
  operation: `mutation ($input: ${input}!) { ${name}(input: $input) { volunteerAssignment { id } userErrors { code } } }`,
  variables: (thing: Thing, given: string) => ({ input: variables(thing, given) }),
  of: 'Query.volunteerAssignment',
});

const onSignUp = (name: string, rest: Record<string, unknown>) => ({
  build: assignmentIn,
  operation: `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { signUp { id } userErrors { code } } }`,
  variables: ({ signUpId }: Thing) => ({ input: { id: signUpId, version: UNREAD_VERSION, ...rest } }),
  of: 'VolunteerAssignment.signUps',
});

const unread = ({ id }: Thing) => ({ id, version: UNREAD_VERSION });

export const volunteerProbes: Probes = {
  'Query.volunteerAssignment': {
    build: assignmentIn,
    operation: 'query ($id: ID!, $slug: String!) { volunteerAssignment(id: $id) { id } bySlug: volunteerAssignment(slug: $slug) { id } }',
    seen: ({ volunteerAssignment, bySlug }) => [volunteerAssignment !== null, bySlug !== null],
  },
  'Query.volunteerAssignments': {
    build: assignmentIn,
    operation: 'query ($title: String!) { volunteerAssignments(filter: { text: $title, status: [DRAFT, OPEN, CLOSED] }) { nodes { id } edges { node { id } } totalCount } }',
    seen: ({ volunteerAssignments: { nodes, edges, totalCount } }, { id }) => [holds(nodes, id), holds(edges.map((edge: Json) => edge.node), id), totalCount === 1],
  },
  'Query.assignmentCounts': { build: nothing, operation: '{ assignmentCounts { open place { code } } }', seen: ({ assignmentCounts }) => [assignmentCounts.length > 0] },
  'Query.ownSignUp': {
    build: assignmentIn,
    operation: 'query ($token: String!) { ownSignUp(token: $token) { name } }',
    variables: ({ token }, given) => ({ token: given === 'by the token of its link' ? token : `${token}.` }),
    seen: ({ ownSignUp }) => [ownSignUp !== null],
  },
  'VolunteerAssignment.signUps': signUpField('id'),
  'SignUp.name': signUpField('name'),
  'SignUp.mobile': signUpField('mobile'),
  'Mutation.saveVolunteerAssignment': {
    // A new one is asked for without a title: whoever is let in is told so.
    ...step('saveVolunteerAssignment', (thing, given) => (given.startsWith('a new one') ? { ownerId: thing.ownerId } : unread(thing))),
    refusedAs: ['NOT_IN_ORGANISATION'],
  },
  'Mutation.openVolunteerAssignment': step('openVolunteerAssignment', unread, 'AssignmentStepInput'),
  'Mutation.closeVolunteerAssignment': step('closeVolunteerAssignment', unread, 'AssignmentStepInput'),
  // It has been, so whoever is let in is told that.
  'Mutation.cancelSlot': step('cancelSlot', ({ pastSlotId }) => ({ slotId: pastSlotId, reason: 'Regn.' })),
  'Mutation.signUpForAssignment': {
    build: assignmentIn,
    operation: 'mutation ($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { ownSignUp { name } token userErrors { code } } }',
    variables: ({ slotId }) => ({ input: { slotId, name: 'Ola', contact: 'ingen adresse' } }),
  },
  'Mutation.answerSignUp': onSignUp('answerSignUp', { answer: 'YES' }),
  'Mutation.logHours': onSignUp('logHours', { attended: true }),
  'Mutation.noteVetting': onSignUp('noteVetting', { policeCertificateSeenOn: '2026-01-10' }),
  'Mutation.cancelSignUp': {
    build: assignmentIn,
    operation: 'mutation ($input: CancelSignUpInput!) { cancelSignUp(input: $input) { ownSignUp { name } signUp { id } userErrors { code } } }',
    variables: ({ signUpId, token }, given) => ({ input: given === 'by the contact' ? { id: signUpId } : { token } }),
  },
};
