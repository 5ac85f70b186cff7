import { proposalDraftRules, proposalLimits, proposalSendableRules } from '@samskap/challenges-contract';
import { type Outcome, type Subject, type Viewer, type WriteTransaction, Writes, dayInOslo, daysAfter, isUuid, refuse, valid } from '@samskap/platform-api';
import type { ClarifyProposalInput, DecideProposalInput, SaveProposalInput, SubmitProposalInput, WithdrawProposalInput } from '@samskap/platform-contract';
import { requiredText } from '@samskap/platform-contract/rules';
import { Organisation } from '@samskap/identity-api';
import { Solution } from '@samskap/partners-api';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import * as z from 'zod/mini';
import type { Challenge } from './challenge.entity.js';
import { challengeSubject } from './challenges.service.js';
import { ANSWER_WITHIN_DAYS, type ProposalVerb, decided, proposalLifecycle } from './proposal.lifecycle.js';
import { proposalPolicy } from './proposal.policy.js';
import { Clarification, Proposal } from './proposal.entity.js';

const proposalSubject: Subject<Proposal, ProposalVerb> = { type: 'Proposal', entity: Proposal, policy: proposalPolicy, lifecycle: proposalLifecycle };

type Text = Omit<SaveProposalInput, 'id' | 'version' | 'idempotencyKey'>;

@Injectable()
export class ProposalsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  save(viewer: Viewer, input: SaveProposalInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveProposal', input, async (transaction) => {
      const text = valid(proposalDraftRules, input) as Text;
      const { proposal } = input.id ? await this.change(transaction, input.id, input.version, text) : await this.begin(transaction, text);
      await transaction.event('proposal.saved', { type: 'Proposal', id: proposal.id });
      return proposal.id;
    });
  }

  /** Sends a draft, or writes and sends at once. The challenge stays locked meanwhile, so that the deadline is the same for all. */
  submit(viewer: Viewer, input: SubmitProposalInput): Promise<Outcome> {
    return this.writes.run(viewer, 'submitProposal', input, async (transaction) => {
      const text = valid(proposalDraftRules, input) as Text;
      const { proposal, challenge } = input.id ? await this.change(transaction, input.id, input.version, text, 'submit') : await this.begin(transaction, text);
      await refuseUnverified(transaction, proposal);
      valid(proposalSendableRules, proposal);
      const answerBy = challenge.answerBy ?? daysAfter(dayInOslo(transaction.now), ANSWER_WITHIN_DAYS);
      await transaction.update(Proposal, proposal, { status: 'SUBMITTED', submittedAt: transaction.now, answerBy, updatedAt: transaction.now });
      await transaction.event('proposal.submitted', { type: 'Proposal', id: proposal.id });
      return proposal.id;
    });
  }

  clarify(viewer: Viewer, input: ClarifyProposalInput): Promise<Outcome> {
    return this.writes.run(viewer, 'clarifyProposal', input, async (transaction) => {
      const asks = input.question !== null && input.question !== undefined;
      const proposal = await transaction.lock(proposalSubject, input.id, asks ? 'clarify' : 'answer', input);
      await (asks ? this.ask(transaction, proposal, input) : this.answer(transaction, proposal, input));
      return proposal.id;
    });
  }

  decide(viewer: Viewer, input: DecideProposalInput): Promise<Outcome> {
    return this.writes.run(viewer, 'decideProposal', input, async (transaction) => {
      const { reasons } = valid(z.looseObject({ reasons: requiredText(proposalLimits.reasons) }), input);
      const proposal = await transaction.lock(proposalSubject, input.id, 'decide', input);
      const status = decided[input.decision];
      if (status === proposal.status) refuse('WRONG_STATE', 'decision');
      await transaction.update(Proposal, proposal, { status, reasons, decidedAt: transaction.now, decidedBy: transaction.personId, updatedAt: transaction.now });
      await transaction.event(`proposal.${status.toLowerCase().replace('_', '-')}`, { type: 'Proposal', id: proposal.id });
      return proposal.id;
    });
  }

  withdraw(viewer: Viewer, input: WithdrawProposalInput): Promise<Outcome> {
    return this.writes.run(viewer, 'withdrawProposal', input, async (transaction) => {
      const proposal = await transaction.lock(proposalSubject, input.id, 'withdraw', input);
      await transaction.update(Proposal, proposal, { status: 'WITHDRAWN', updatedAt: transaction.now });
      await transaction.event('proposal.withdrawn', { type: 'Proposal', id: proposal.id });
      return proposal.id;
    });
  }

  private async begin(transaction: WriteTransaction, text: Text): Promise<{ proposal: Proposal; challenge: Challenge }> {
    const { challengeId, organisationId } = text;
    if (!challengeId) return refuse('REQUIRED', 'challengeId');
    if (!organisationId) return refuse('REQUIRED', 'organisationId');
    if (!transaction.viewer.organisationIds.includes(organisationId)) refuse('NOT_A_MEMBER', 'organisationId');
    const challenge = await this.openChallenge(transaction, challengeId);
    if (challenge.ownerId === organisationId) refuse('OWN_CHALLENGE', 'organisationId');
    const kind = text.kind ?? 'SOLUTION';
    await refuseSecond(transaction, challengeId, organisationId, kind);
    refuseFullText(text);
    const id = await transaction.insert(Proposal, { challengeId, organisationId, kind, authorId: transaction.personId, updatedAt: transaction.now, ...(await this.textOf(transaction, organisationId, text)) });
    return { proposal: await transaction.manager.findOneByOrFail(Proposal, { id }), challenge };
  }

  private async change(transaction: WriteTransaction, id: string, version: number | null | undefined, text: Text, verb: 'update' | 'submit' = 'update'): Promise<{ proposal: Proposal; challenge: Challenge }> {
    const proposal = await transaction.lock(proposalSubject, id, verb, { version });
    if (version === null || version === undefined) refuse('REQUIRED', 'version');
    const challenge = proposal.status === 'DRAFT' ? await this.openChallenge(transaction, proposal.challengeId) : await transaction.manager.findOneByOrFail<Challenge>(challengeSubject.entity, { id: proposal.challengeId });
    const changes = proposal.status === 'DRAFT' ? await this.draftOf(transaction, proposal, text) : { fullText: text.fullText };
    await transaction.update(Proposal, proposal, { ...changes, updatedAt: transaction.now });
    return { proposal, challenge };
  }

  private async draftOf(transaction: WriteTransaction, proposal: Proposal, text: Text) {
    refuseFullText(text);
    const kind = text.kind ?? proposal.kind;
    if (kind !== proposal.kind) await refuseSecond(transaction, proposal.challengeId, proposal.organisationId, kind);
    return { kind, ...(await this.textOf(transaction, proposal.organisationId, text)) };
  }

  /** Locks the challenge; refused when it is not open, and to the second after its deadline. */
  private openChallenge(transaction: WriteTransaction, challengeId: string): Promise<Challenge> {
    return transaction.lock(challengeSubject, challengeId, 'propose', { path: 'challengeId' });
  }

  /** The columns of the text. A solution that it starts from fills what is left empty. */
  private async textOf(transaction: WriteTransaction, organisationId: string, text: Text) {
    const solution = text.solutionId ? await this.ownSolution(transaction, organisationId, text.solutionId) : null;
    return {
      solutionId: text.solutionId,
      title: filled(text.title, solution?.title) ?? emptied(text.title),
      summary: filled(text.summary, solution?.summary.slice(0, proposalLimits.summary)) ?? emptied(text.summary),
      approach: filled(text.approach, solution?.how.slice(0, proposalLimits.approach)),
      needs: filled(text.needs, solution?.needs),
      cost: filled(text.cost, solution?.price),
      ideaOwner: text.ideaOwner,
      exemption: text.exemption,
    };
  }

  private async ownSolution(transaction: WriteTransaction, organisationId: string, id: string): Promise<Solution> {
    const solution = isUuid(id) ? await transaction.manager.findOneBy(Solution, { id, organisationId }) : null;
    return solution ?? refuse('NOT_FOUND', 'solutionId');
  }

  private async ask(transaction: WriteTransaction, proposal: Proposal, input: ClarifyProposalInput): Promise<void> {
    const { question } = valid(z.looseObject({ question: requiredText(proposalLimits.clarification) }), input);
    await transaction.insert(Clarification, { proposalId: proposal.id, question, askedBy: transaction.personId, askedAt: transaction.now });
    await transaction.update(Proposal, proposal, { status: 'CLARIFYING', updatedAt: transaction.now });
    await transaction.event('proposal.clarification-asked', { type: 'Proposal', id: proposal.id });
  }

  private async answer(transaction: WriteTransaction, proposal: Proposal, input: ClarifyProposalInput): Promise<void> {
    const { answer } = valid(z.looseObject({ answer: requiredText(proposalLimits.clarification) }), input);
    const { affected } = await transaction.manager.update(Clarification, { proposalId: proposal.id, answer: IsNull() }, { answer, answeredAt: transaction.now });
    if (!affected) refuse('NOTHING_ASKED', 'answer');
    await transaction.update(Proposal, proposal, { status: 'SUBMITTED', updatedAt: transaction.now });
    await transaction.event('proposal.clarification-answered', { type: 'Proposal', id: proposal.id });
  }
}

/** What was written, else what the solution says; null empties, undefined leaves as it is. */
const filled = (written: string | null | undefined, offered: string | null | undefined): string | null | undefined => written ?? offered ?? written;

const emptied = (written: string | null | undefined): string | undefined => (written === null ? '' : undefined);

/** An organisation that nobody has checked may write, but not send: the agency could not see who it is. */
async function refuseUnverified({ manager }: WriteTransaction, { organisationId }: Proposal): Promise<void> {
  if (!(await manager.existsBy(Organisation, { id: organisationId, status: 'VERIFIED' }))) refuse('NOT_VERIFIED', 'organisationId');
}

/** One solution and one contribution from each organisation; the challenge is locked, so two at once cannot both pass. */
async function refuseSecond(transaction: WriteTransaction, challengeId: string, organisationId: string, kind: Proposal['kind']): Promise<void> {
  const same = await transaction.manager.findOneBy(Proposal, { challengeId, organisationId, kind, status: Not('WITHDRAWN') });
  if (same) refuse('ALREADY_PROPOSED', 'challengeId');
}

function refuseFullText(text: Text): void {
  if (text.fullText) refuse('FULL_TEXT_TOO_EARLY', 'fullText');
}
