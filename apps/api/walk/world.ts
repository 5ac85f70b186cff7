import { ChallengeCoOwner, Clarification } from '@samskap/challenges-api';
import { aChallenge, aProposal } from '@samskap/challenges-api/testing';
import { type Scene, aScene } from '@samskap/identity-api/testing/scene';
import { aMember, anOrganisation } from '@samskap/identity-api/testing';
import { aPilot } from '@samskap/pilots-api/testing';
import { type ViewerKind, appendEvent, newId } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Canaries } from './canaries.js';

/** Everyone at the owning agency, and who coordinates it. */
const OWNER: readonly ViewerKind[] = ['member', 'leader', 'coordinator', 'tiedCoordinator'];
const PARTY: readonly ViewerKind[] = ['partyMember', 'partyLeader'];
/** Proposer and agency; the coordinator with ties steps aside. */
const INSIDERS: readonly ViewerKind[] = [...PARTY, 'member', 'leader', 'coordinator'];

/** A small municipality with something to hide in every corner. */
export interface World {
  readonly scene: Scene;
  readonly canaries: Canaries;
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
}

export async function aWorld(api: TestApi): Promise<World> {
  const scene = await aScene(api);
  const canaries = new Canaries(api.dataSource);
  const ids: string[] = [scene.owner.id, scene.party.id, scene.foreign.id, ...Object.values(scene.viewers).flatMap((viewer) => viewer?.id ?? [])];
  await hideChallenges(scene, canaries, ids);
  await hideProposals(scene, canaries, ids);
  await hidePilots(scene, canaries, ids);
  await hideOrganisations(scene, canaries, ids);
  await hidePeople(scene, canaries, ids);
  const slugs = await api.dataSource.query<{ slug: string }[]>('select slug from challenge union all select slug from pilot union all select slug from organisation');
  return { scene, canaries, ids, slugs: slugs.map(({ slug }) => slug) };
}

/** Says that something happened, so that feeds, history and what listens have something to tell of. */
const happened = (api: TestApi, type: string, subject: { type: string; id: string }, actorId: string): Promise<void> =>
  appendEvent(api.dataSource.manager, { type, subject, actorId, at: api.clock.now(), data: { fields: ['title'] } });

async function hideChallenges({ api, owner, foreign }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const texts = 'title need hoped_outcome slug';
  for (const given of ['DRAFT', 'AWAITING_APPROVAL', 'WITHDRAWN'] as const) {
    const { id } = await aChallenge(api, owner, { status: given, publishedAt: null });
    await canaries.hide('challenge', id, texts, OWNER);
    await happened(api, 'challenge.updated', { type: 'Challenge', id }, owner.member.id);
    ids.push(id);
  }
  const shared = await aChallenge(api, owner, { status: 'DRAFT' });
  await api.dataSource.getRepository(ChallengeCoOwner).insert({ challengeId: shared.id, organisationId: foreign.id });
  await canaries.hide('challenge', shared.id, texts, [...OWNER, 'foreignLeader']);
  ids.push(shared.id);
}

async function hideProposals({ api, owner, party }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const confidential = 'approach needs cost exemption full_text reasons';
  for (const status of ['DRAFT', 'SUBMITTED', 'CLARIFYING', 'SHORTLISTED', 'ACCEPTED', 'NOT_CHOSEN', 'WITHDRAWN'] as const) {
    const challenge = await aChallenge(api, owner, { title: 'Et åpent behov', answerBy: '2026-03-01' });
    const { id } = await aProposal(api, challenge, party, { status, ...(status === 'WITHDRAWN' ? { submittedAt: null } : {}) });
    const allowed = status === 'DRAFT' || status === 'WITHDRAWN' ? PARTY : INSIDERS;
    const clarification = newId();
    await api.dataSource.getRepository(Clarification).insert({ id: clarification, proposalId: id, question: 'Hvem betaler?', askedBy: owner.leader.id, askedAt: api.clock.now() });
    await canaries.hide('clarification', clarification, 'question answer', allowed);
    if (status === 'ACCEPTED') await canaries.mark('proposal', id, confidential, allowed);
    else await canaries.hide('proposal', id, `title summary ${confidential}`, allowed);
    await happened(api, 'proposal.submitted', { type: 'Proposal', id }, party.leader.id);
    ids.push(challenge.id, id, clarification);
  }
}

async function hidePilots({ api, owner, party }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const participants = [...OWNER, ...PARTY];
  const planned = await aPilot(api, owner, { leadId: party.id });
  await canaries.hide('pilot', planned.id, 'title summary learning_question frame slug', participants);
  const running = await aPilot(api, owner, { leadId: party.id, status: 'RUNNING', title: 'En pilot som alle ser' });
  await canaries.mark('pilot', running.id, 'frame', participants);
  for (const { id } of [planned, running]) await happened(api, 'pilot.updated', { type: 'Pilot', id }, owner.member.id);
  ids.push(planned.id, running.id);
}

async function hideOrganisations({ api }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  for (const status of ['PENDING', 'SUSPENDED'] as const) {
    const organisation = await anOrganisation(api, { status });
    await canaries.hide('organisation', organisation.id, 'name slug', ['administrator']);
    ids.push(organisation.id);
  }
}

async function hidePeople({ api, owner, party, viewers }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const quiet = await aMember(api, owner);
  await canaries.mark('person', quiet.id, 'name', [...OWNER, 'administrator']);
  ids.push(quiet.id);
  const own = Object.entries(viewers) as [ViewerKind, { id: string } | null][];
  for (const [kind, viewer] of own) {
    if (!viewer) continue;
    const leaders: ViewerKind[] = [owner.leader.id, owner.member.id].includes(viewer.id) ? ['leader'] : [party.leader.id, party.member.id].includes(viewer.id) ? ['partyLeader'] : [];
    await canaries.mark('person', viewer.id, 'email', [kind, 'administrator', ...leaders]);
  }
}
