import { solutionRules } from '@samskap/partners-contract';
import { type Outcome, type Subject, type Viewer, type WriteTransaction, Writes, newId, refuse, valid } from '@samskap/platform-api';
import type { SaveSolutionInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod/mini';
import { refuseWrongCodes } from './partner.content.js';
import { partnerPolicy, solutionPolicy } from './partner.policy.js';
import { Solution, SolutionTerm } from './solution.entity.js';

const solutionSubject: Subject<Solution, 'update'> = { type: 'Solution', entity: Solution, policy: solutionPolicy, lifecycle: {} };

@Injectable()
export class SolutionsService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  /** Adds a solution or, with an id, changes one. Its address stays what it was first. */
  save(viewer: Viewer, input: SaveSolutionInput): Promise<Outcome> {
    return this.writes.run(viewer, 'saveSolution', input, async (transaction) => {
      const content = valid(solutionRules, input);
      const existing = input.id ? await locked(transaction, input.id, input) : null;
      const organisationId = existing?.organisationId ?? (await offering(transaction, input));
      await refuseWrongCodes(transaction, input);
      const texts = textsOf(content, transaction.now);
      const id = existing?.id ?? newId();
      if (existing) await transaction.update(Solution, existing, texts);
      else await transaction.insert(Solution, { ...texts, organisationId, slug: await transaction.freeSlug('solution', content.title, id) }, id);
      await transaction.replace(SolutionTerm, { solutionId: id, scheme: 'TARGET_GROUP' }, content.targetGroups.map((code) => ({ code })));
      await transaction.replace(SolutionTerm, { solutionId: id, scheme: 'SERVICE_AREA' }, content.serviceAreas.map((code) => ({ code })));
      await transaction.event('solution.saved', { type: 'Solution', id }, { organisationId, added: !existing });
      return id;
    });
  }
}

async function locked(transaction: WriteTransaction, id: string, { version, organisationId }: SaveSolutionInput): Promise<Solution> {
  const solution = await transaction.lock(solutionSubject, id, 'update', { version });
  if (version === null || version === undefined) refuse('REQUIRED', 'version');
  if (organisationId && organisationId !== solution.organisationId) refuse('SOLUTION_STAYS', 'organisationId');
  return solution;
}

/** The organisation that a new solution is offered by. */
async function offering(transaction: WriteTransaction, { organisationId }: SaveSolutionInput): Promise<string> {
  if (!organisationId) return refuse('REQUIRED', 'organisationId');
  if (!(await transaction.may('organisation', organisationId, partnerPolicy.read))) refuse('NOT_FOUND', 'organisationId');
  if (!(await transaction.may('organisation', organisationId, partnerPolicy.addSolution))) refuse('NOT_ALLOWED', 'organisationId');
  return organisationId;
}

function textsOf({ title, summary, forWhom, how, price, needs, evidence, usedWhere }: z.output<typeof solutionRules>, now: Date) {
  return {
    title,
    summary,
    forWhom,
    how,
    price: price ?? null,
    needs: needs ?? null,
    evidence: evidence ?? null,
    usedWhere: usedWhere ?? null,
    updatedAt: now,
  };
}
