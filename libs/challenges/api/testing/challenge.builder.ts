import { type SignedIn, aMember, anOrganisation } from '@samskap/identity-api/testing';
import { newId } from '@samskap/platform-api';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import type { ChallengeStatus, ProposalStatus } from '@samskap/platform-contract';
import { Challenge, ChallengeCriterion, ChallengePlace, ChallengeTerm } from '../challenge.entity.js';
import { Proposal } from '../proposal.entity.js';

/** An agency with a leader and a member. */
export interface Agency {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly leader: SignedIn;
  readonly member: SignedIn;
}

/** An agency, or with a kind another organisation, with its people. */
export async function withPeople(api: TestApi, given: Parameters<typeof anOrganisation>[1] = {}): Promise<Agency> {
  const organisation = await anOrganisation(api, given);
  return { ...organisation, leader: await aMember(api, organisation, 'LEADER'), member: await aMember(api, organisation) };
}

type StoredStatus = Exclude<ChallengeStatus, 'CLOSED'>;

/** A challenge in a state, complete enough to publish. Give a deadline to make it a call. */
export async function aChallenge(api: TestApi, owner: Agency, given: Partial<Omit<Challenge, 'status'>> & { status?: ChallengeStatus } = {}): Promise<{ id: string; slug: string; version: number }> {
  const id = newId();
  const closed = given.status === 'CLOSED';
  const status: StoredStatus = given.status === 'CLOSED' ? 'PUBLISHED' : (given.status ?? 'PUBLISHED');
  const deadline = closed ? new Date(api.clock.now().getTime() - 1_000) : (given.deadline ?? null);
  const slug = `en-telefon-${id.slice(-12)}`;
  await api.dataSource.getRepository(Challenge).insert({
    title: 'Én telefon når familien trenger flere tjenester',
    need: 'Familier blir sendt mellom kontorer.',
    publishedAt: status === 'DRAFT' || status === 'AWAITING_APPROVAL' ? null : new Date('2026-01-15T09:00:00Z'),
    contactId: owner.leader.id,
    ...given,
    ...(status === 'RESOLVED' || status === 'WITHDRAWN' ? { outcome: 'Det ble til en fast tjeneste.' } : {}),
    id,
    slug,
    status,
    ownerId: owner.id,
    deadline,
    answerBy: deadline ? '2030-01-01' : null,
    route: deadline ? 'CALL' : 'EXPLORE',
  });
  await api.dataSource.getRepository(ChallengeTerm).insert({ challengeId: id, scheme: 'TARGET_GROUP', code: 'barn' });
  await api.dataSource.getRepository(ChallengePlace).insert({ challengeId: id, code: '0301' });
  if (deadline) await api.dataSource.getRepository(ChallengeCriterion).insert({ challengeId: id, position: 0, name: 'Nytte', weight: 100 });
  return { id, slug, version: 1 };
}

/** A proposal in a state, as if it had come there by its own steps. */
export async function aProposal(api: TestApi, challenge: { id: string }, organisation: Agency, given: Partial<Proposal> & { status?: ProposalStatus } = {}): Promise<{ id: string; version: number }> {
  const id = newId();
  const status = given.status ?? 'SUBMITTED';
  const decided = status === 'SHORTLISTED' || status === 'ACCEPTED' || status === 'NOT_CHOSEN';
  await api.dataSource.getRepository(Proposal).insert({
    title: 'Familielosen',
    summary: 'Én fast person følger familien.',
    approach: 'Vi begynner med tre familier.',
    needs: 'Et kontor.',
    cost: 'Kommunen betaler lønn.',
    authorId: organisation.member.id,
    submittedAt: status === 'DRAFT' ? null : new Date('2026-02-01T09:00:00Z'),
    answerBy: status === 'DRAFT' ? null : '2030-01-01',
    ...(decided ? { reasons: 'Dere kjenner målgruppen.', decidedAt: new Date('2026-02-20T09:00:00Z') } : {}),
    ...given,
    id,
    status,
    challengeId: challenge.id,
    organisationId: organisation.id,
  });
  return { id, version: 1 };
}

/** The codes and paths of user errors, to compare with. */
export const told = (payload: Json): string[] => payload.userErrors.map((error: Json) => [error.code, ...(error.path ?? [])].join(' '));
