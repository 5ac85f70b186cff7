import { ChallengeCoOwner, Clarification } from '@samskap/challenges-api';
import { aChallenge, aProposal } from '@samskap/challenges-api/testing';
import { type Scene, aScene } from '@samskap/identity-api/testing/scene';
import { aMember, anOrganisation } from '@samskap/identity-api/testing';
import { aSender, anIdea } from '@samskap/ideas-api/testing';
import { aPilot } from '@samskap/pilots-api/testing';
import { type ViewerKind, appendEvent, newId } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Canaries } from './canaries.js';
import { hideCoCreation } from './co-creation.js';

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
  /** Codes and secrets that somebody has who is no more than that. */
  readonly words: readonly string[];
}

const SLUGS = ['challenge', 'pilot', 'organisation', 'service', 'volunteer_assignment', 'workshop'].map((table) => `select slug from ${table}`).join(' union all ');

export async function aWorld(api: TestApi): Promise<World> {
  const scene = await aScene(api);
  const canaries = new Canaries(api.dataSource);
  const words: string[] = [];
  const ids: string[] = [scene.owner.id, scene.party.id, scene.foreign.id, ...Object.values(scene.viewers).flatMap((viewer) => viewer?.id ?? [])];
  await hideChallenges(scene, canaries, ids);
  await hideProposals(scene, canaries, ids);
  await hidePilots(scene, canaries, ids);
  await hideIdeas(scene, canaries, ids);
  await hideCoCreation(scene, canaries, { ids, words });
  await hideOrganisations(scene, canaries, ids);
  await hidePeople(scene, canaries, ids);
  await hideRunning(scene, canaries, ids);
  await hideOwn(scene, canaries, ids);
  const slugs = await api.dataSource.query<{ slug: string }[]>(SLUGS);
  return { scene, canaries, ids, words, slugs: slugs.map(({ slug }) => slug) };
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
    if (allowed === INSIDERS) {
      const clarification = newId();
      await api.dataSource.getRepository(Clarification).insert({ id: clarification, proposalId: id, question: 'Hvem betaler?', askedBy: owner.leader.id, askedAt: api.clock.now() });
      await canaries.hide('clarification', clarification, 'question answer', allowed);
      ids.push(clarification);
    }
    if (status === 'ACCEPTED') await canaries.mark('proposal', id, confidential, allowed);
    else await canaries.hide('proposal', id, `title summary ${confidential}`, allowed);
    await happened(api, 'proposal.submitted', { type: 'Proposal', id }, party.leader.id);
    ids.push(challenge.id, id);
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

/** What waits for an answer, questions that have one, and who sent what anyone may read. */
async function hideIdeas({ api, owner, party }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const waiting = await anIdea(api, owner, { sentBy: party.member.id });
  await canaries.mark('idea', waiting.id, 'title text', [...OWNER, 'partyMember']);
  // How much comes in is a figure that administrators have.
  await canaries.hide('idea', waiting.id, '', [...OWNER, 'partyMember', 'administrator']);
  const question = await anIdea(api, owner, { kind: 'QUESTION', status: 'ANSWERED' });
  await canaries.mark('idea', question.id, 'title text answer', OWNER);
  await canaries.hide('idea', question.id, '', [...OWNER, 'administrator']);
  const answered = await anIdea(api, owner, { status: 'PARKED', title: 'En idé som alle ser' });
  for (const { id } of [waiting, question, answered]) {
    await aSender(api, { id });
    await canaries.mark('idea_sender', { idea_id: id }, 'name email', ['member', 'leader']);
    await happened(api, 'idea.answered', { type: 'Idea', id }, owner.member.id);
    ids.push(id);
  }
}

async function hideOrganisations({ api }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  for (const status of ['PENDING', 'SUSPENDED'] as const) {
    const organisation = await anOrganisation(api, { status });
    await canaries.hide('organisation', organisation.id, 'name slug', ['administrator']);
    ids.push(organisation.id);
  }
}

/** What an organisation keeps among its own: why it was sent back, whom it has invited, who stands in, what is not agreed on yet. */
async function hideRunning({ api, owner, party }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  const [invitation, agreement, standIn] = [newId(), newId(), newId()];
  const put = (text: string, values: unknown[]) => api.dataSource.query(text, values);
  await put('insert into registration (organisation_id, registered_by) values ($1, $2)', [owner.id, owner.leader.id]);
  await canaries.mark('registration', { organisation_id: owner.id }, 'status_reason proposed_name', ['member', 'leader', 'administrator']);
  await put(
    `insert into invitation (id, organisation_id, email, role, invited_by, invited_at, expires_at) values ($1, $2, 'ny@example.no', 'MEMBER', $3, $4::timestamptz - interval '1 day', $4::timestamptz + interval '13 days')`,
    [invitation, owner.id, owner.leader.id, api.clock.now()],
  );
  await canaries.hide('invitation', invitation, 'email', ['leader']);
  await put(`insert into stand_in (id, organisation_id, leader_id, person_id, starts_on, ends_on) values ($1, $2, $3, $4, '2026-06-01', '2026-06-30')`, [standIn, owner.id, owner.leader.id, owner.member.id]);
  await canaries.hide('stand_in', standIn, '', ['member', 'leader']);
  await put(`insert into agreement (id, title, scope, starts_on, written_by) values ($1, 'Avtale', 'Alt', '2026-01-01', $2)`, [agreement, owner.leader.id]);
  await put('insert into agreement_party (agreement_id, organisation_id) values ($1, $2), ($1, $3)', [agreement, owner.id, party.id]);
  await canaries.hide('agreement', agreement, 'title scope meetings', ['member', 'leader', ...PARTY]);
  ids.push(invitation, agreement, standIn);
}

/** What people have to themselves: where they are signed in and by what, what they agreed to, who saw it, what they are told, their mail. */
async function hideOwn({ api, viewers }: Scene, canaries: Canaries, ids: string[]): Promise<void> {
  for (const [kind, viewer] of Object.entries(viewers) as [ViewerKind, { id: string } | null][]) {
    if (!viewer) continue;
    const put = async (table: string, columns: Record<string, unknown>): Promise<string> => {
      const id = newId();
      const row = { id, ...columns };
      await api.dataSource.query(`insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
      ids.push(id);
      return id;
    };
    const at = api.clock.now();
    const own = { person_id: viewer.id };
    await canaries.mark('session', own, 'device', [kind]);
    await canaries.mark('person', viewer.id, 'pending_email', [kind]);
    await canaries.hide('identity', await put('identity', { ...own, issuer: 'https://op.example.no', subject: viewer.id, provider: 'x', joined_at: at }), 'provider', [kind]);
    await canaries.hide('consent', await put('consent', { ...own, kind: 'CONTACT', language: 'NB', text_version: 1, text: 'x', given_at: at }), 'text', [kind]);
    await canaries.hide('personal_data_view', await put('personal_data_view', { ...own, seen: 'ACCOUNT', day: '2026-03-01', at }), '', [kind]);
    await canaries.hide('notification', await put('notification', { ...own, key: 'x', kind: 'PILOT_CHANGED', type: 'pilot.updated', subject_type: 'Person', subject_id: viewer.id, at }), 'type', [kind]);
    await canaries.hide('mail_link', await put('mail_link', { ...own, purpose: 'SIGN_IN', token_hash: Buffer.from(viewer.id), email: 'x', created_at: at, expires_at: new Date(at.getTime() + 60_000) }), 'email', [kind]);
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
