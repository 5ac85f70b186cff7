import { Challenge, Proposal, challengePolicy, proposalPolicy } from '@samskap/challenges-api';
import { Organisation } from '@samskap/identity-api';
import { type WriteTransaction, refuse } from '@samskap/platform-api';
import type { PlanPilotInput } from '@samskap/platform-contract';
import { pilotLimits } from '@samskap/pilots-contract';
import { In } from 'typeorm';
import { Pilot } from './pilot.entity.js';
import { pilotPolicy } from './pilot.policy.js';

/** What a plan takes from where it comes from; what the person wrote goes before it. */
export interface PilotSource {
  readonly challengeId?: string | null;
  readonly proposalId?: string;
  readonly fromPilotId?: string;
  /** The agency that answers for the challenge. */
  readonly ownerId?: string;
  readonly leadId?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly language?: Pilot['language'];
  readonly learningQuestion?: string | null;
}

/** Reads what a plan comes from: an accepted proposal, a challenge, another pilot, or nothing. Refuses what the viewer may not see. */
export async function sourceOf(transaction: WriteTransaction, input: PlanPilotInput): Promise<PilotSource> {
  const earlier = input.fromPilotId ? await fromPilot(transaction, input.fromPilotId) : {};
  if (input.proposalId) return { ...earlier, ...(await fromProposal(transaction, input.proposalId, input.challengeId)) };
  if (!input.challengeId) return earlier;
  return { ...(await fromChallenge(transaction, input.challengeId, 'challengeId')), ...earlier };
}

async function fromChallenge(transaction: WriteTransaction, id: string, path: string): Promise<PilotSource> {
  if (!(await transaction.may('challenge', id, challengePolicy.read))) refuse('NOT_FOUND', path);
  const challenge = await transaction.manager.findOneByOrFail(Challenge, { id });
  return {
    challengeId: challenge.id,
    ownerId: challenge.ownerId,
    language: challenge.language,
    title: challenge.title,
    summary: shortened(challenge.need || challenge.title, pilotLimits.summary),
  };
}

async function fromProposal(transaction: WriteTransaction, id: string, challengeId: string | null | undefined): Promise<PilotSource> {
  if (!(await transaction.may('proposal', id, proposalPolicy.read))) refuse('NOT_FOUND', 'proposalId');
  // The lock makes two who plan from the same proposal take turns.
  const proposal = await transaction.manager.findOneOrFail(Proposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (challengeId && challengeId !== proposal.challengeId) refuse('NOT_FOUND', 'challengeId');
  if (proposal.status !== 'ACCEPTED') refuse('NOT_ACCEPTED', 'proposalId');
  const { language, ...asked } = await fromChallenge(transaction, proposal.challengeId, 'proposalId');
  const planned = await transaction.manager.findBy(Pilot, { proposalId: id });
  const isPlanned = planned.some((pilot) => pilot.status !== 'DECIDED' || pilot.startedAt !== null);
  // A plan is hidden from others: they are refused as strangers, and do not hear that it exists.
  if (isPlanned && transaction.viewer.organisationIds.includes(asked.ownerId!)) refuse('ALREADY_PLANNED', 'proposalId');
  return { ...asked, ...(language ? { language } : {}), proposalId: id, leadId: proposal.organisationId, title: proposal.title, summary: proposal.summary };
}

async function fromPilot(transaction: WriteTransaction, id: string): Promise<PilotSource> {
  if (!(await transaction.may('pilot', id, pilotPolicy.read))) refuse('NOT_FOUND', 'fromPilotId');
  if (!(await transaction.may('pilot', id, pilotPolicy.follow))) refuse('NOT_ALLOWED', 'fromPilotId');
  const { title, summary, language, learningQuestion } = await transaction.manager.findOneByOrFail(Pilot, { id });
  return { fromPilotId: id, title, summary, language, learningQuestion };
}

/** The agency that will own the pilot: the one given, the challenge's, or the only one that the person belongs to. */
export async function ownerOf(transaction: WriteTransaction, given: string | null | undefined, source: PilotSource): Promise<string> {
  const agencies = await transaction.manager.findBy(Organisation, { id: In([...transaction.viewer.organisationIds]), kind: 'PUBLIC_AGENCY', status: 'VERIFIED' });
  const ownerId = given ?? source.ownerId ?? (agencies.length === 1 ? agencies[0]!.id : null);
  if (ownerId === null && agencies.length > 1) return refuse('REQUIRED', 'ownerId');
  if (ownerId === null || !agencies.some(({ id }) => id === ownerId)) return refuse('NOT_IN_AGENCY', 'ownerId');
  if (source.ownerId && source.ownerId !== ownerId) refuse('CHALLENGE_OF_OTHERS', source.proposalId ? 'proposalId' : 'challengeId');
  return ownerId;
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))} …`;
}
