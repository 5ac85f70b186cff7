import { StandIn } from '@samskap/identity-api';
import { type Probes, type Scene, type Thing, aScene } from '@samskap/identity-api/testing/scene';
import { newId } from '@samskap/platform-api';
import type { Json } from '@samskap/platform-api/testing';
import type { OrganisationStatus } from '@samskap/platform-contract';
import { anInvitation } from './member.builder.js';

const STATUS: Readonly<Record<string, OrganisationStatus>> = { verified: 'VERIFIED', 'waits to be verified': 'PENDING', suspended: 'SUSPENDED', 'without a leader': 'VERIFIED' };

/** An organisation in a state, with people of its own, an invitation and a stand-in. */
async function organisationIn({ api }: Scene, given: string): Promise<Thing> {
  const { owner, viewers } = await aScene(api, STATUS[given]!);
  if (given === 'without a leader') await api.dataSource.query(`update membership set role = 'MEMBER' where organisation_id = $1`, [owner.id]);
  const invitation = await anInvitation(api, owner);
  const standIn = newId();
  // In time to come, so that the member who stands in is no leader yet.
  await api.dataSource
    .getRepository(StandIn)
    .insert({ id: standIn, organisationId: owner.id, leaderId: owner.leader.id, personId: owner.member.id, startsOn: '2026-07-01', endsOn: '2026-07-14' });
  return { organisationId: owner.id, leaderId: owner.leader.id, memberId: owner.member.id, invitation: invitation.id, standIn, viewers };
}

const INVITATIONS: Readonly<Record<string, Parameters<typeof anInvitation>[2]>> = {
  'waits, asked with its token': {},
  'sent anew, asked with the old token': { tokenHash: null },
  'out of date': { expiresAt: new Date('2026-03-02T10:00:00Z') },
  used: { acceptedAt: new Date('2026-03-01T10:00:00Z') },
  withdrawn: { withdrawnAt: new Date('2026-03-01T10:00:00Z') },
};

const invitationIn = ({ api, owner }: Scene, given: string): Promise<Thing> => anInvitation(api, owner, INVITATIONS[given] ?? {});

/** Only one viewer is let in, so what that one takes away is asked for by nobody else; whoever is refused is refused before it is looked for. */
const written = (name: string, input: (thing: Thing) => Json) => ({
  build: organisationIn,
  operation: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { organisation { id } userErrors { code } } }`,
  variables: (thing: Thing) => ({ input: { organisationId: thing.organisationId, ...input(thing) } }),
});

const members = (field: string, seen: (organisation: Json) => boolean) => ({
  build: organisationIn,
  operation: `query ($organisationId: ID!) { organisation(id: $organisationId) { ${field} } }`,
  seen: ({ organisation }: Json) => [seen(organisation)],
});

export const memberProbes: Probes = {
  'Query.invitation': {
    build: invitationIn,
    operation: 'query ($token: String!) { invitation(token: $token) { email } }',
    seen: ({ invitation }) => [invitation !== null],
  },
  'Organisation.invitations': members('invitations { email }', ({ invitations }) => invitations.length > 0),
  'Organisation.standIns': members('standIns { id }', ({ standIns }) => standIns.length > 0),
  // The leader's own; what everyone sees is their own address, which only the leader has here.
  'Membership.email': members('members { role email }', ({ members: all }) => all.some((one: Json) => one.role === 'LEADER' && one.email !== null)),
  'Mutation.inviteMember': written('inviteMember', () => ({ email: 'ingen adresse', role: 'MEMBER' })),
  'Mutation.withdrawInvitation': written('withdrawInvitation', ({ invitation }) => ({ id: invitation })),
  'Mutation.changeMember': written('changeMember', ({ memberId }) => ({ personId: memberId, role: 'MEMBER' })),
  'Mutation.removeMember': written('removeMember', ({ leaderId }) => ({ personId: leaderId })),
  'Mutation.handOverLeadership': written('handOverLeadership', ({ leaderId }) => ({ personId: leaderId })),
  'Mutation.nameStandIn': written('nameStandIn', ({ memberId }) => ({ personId: memberId, startsOn: '2026-05-02', endsOn: '2026-05-01' })),
  'Mutation.endStandIn': written('endStandIn', ({ standIn }) => ({ id: standIn })),
  'Mutation.answerInvitation': {
    build: invitationIn,
    operation: 'mutation ($id: ID!) { answerInvitation(input: { id: $id, accept: true }) { organisation { id } userErrors { code } } }',
    variables: ({ id }) => ({ id }),
  },
};
