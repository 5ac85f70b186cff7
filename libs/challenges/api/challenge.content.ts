import { codeProblems } from '@samskap/catalogue-api';
import { Organisation } from '@samskap/identity-api';
import { type Problem, Refused, type WriteTransaction, at, dayInOslo, isUuid, refuseAny, valid } from '@samskap/platform-api';
import type { CreateChallengeInput, UpdateChallengeInput } from '@samskap/platform-contract';
import { publishableRules } from '@samskap/challenges-contract';
import { In } from 'typeorm';
import { Challenge, ChallengeCapability, ChallengeCoOwner, ChallengeCriterion, ChallengePlace, ChallengeTerm } from './challenge.entity.js';

/** What both creating and updating may say. */
export type ChallengeContent = Omit<UpdateChallengeInput, 'id' | 'version' | 'title'> & Partial<Pick<CreateChallengeInput, 'title'>>;

const CALL_ONLY = ['deadline', 'answerBy', 'procurementRoute', 'budgetFrom', 'budgetTo', 'criteria', 'capabilities'] as const;

/** The columns that a content sets; what is left out stays undefined. An exploration has none of what belongs to a call. */
export function columnsOf(content: ChallengeContent, route: Challenge['route']) {
  const exploring = route === 'EXPLORE';
  return {
    route: content.route ?? undefined,
    language: content.language ?? undefined,
    title: content.title,
    need: content.need === null ? '' : content.need,
    hopedOutcome: content.hopedOutcome,
    unitId: content.unitId,
    deadline: exploring ? null : content.deadline === undefined || content.deadline === null ? content.deadline : new Date(content.deadline),
    answerBy: exploring ? null : content.answerBy,
    procurementRoute: exploring ? null : content.procurementRoute,
    budgetFrom: exploring ? null : content.budgetFrom,
    budgetTo: exploring ? null : content.budgetTo,
  };
}

/** Stores what stands in tables of its own: codes, places, co-owners, criteria, capabilities. Returns the names of those that became others. */
export async function replaceParts(transaction: WriteTransaction, challengeId: string, content: ChallengeContent): Promise<string[]> {
  const parent = { challengeId };
  const changed: string[] = [];
  const note = (name: string, isOther: boolean) => isOther && changed.push(name);
  for (const [name, scheme, codes] of [['targetGroups', 'TARGET_GROUP', content.targetGroups], ['serviceAreas', 'SERVICE_AREA', content.serviceAreas]] as const) {
    if (codes) note(name, await transaction.replace(ChallengeTerm, { ...parent, scheme }, codes.map((code) => ({ code }))));
  }
  if (content.places) note('places', await transaction.replace(ChallengePlace, parent, content.places.map((code) => ({ code }))));
  if (content.coOwners) note('coOwners', await transaction.replace(ChallengeCoOwner, parent, content.coOwners.map((organisationId) => ({ organisationId }))));
  if (content.criteria) note('criteria', await transaction.replace(ChallengeCriterion, parent, content.criteria.map((criterion, position) => ({ ...criterion, weight: criterion.weight ?? null, position }))));
  if (content.capabilities) note('capabilities', await transaction.replace(ChallengeCapability, parent, content.capabilities.map(({ code, level }) => ({ code, level }))));
  return changed;
}

/** Refuses codes and organisations that do not exist, call fields on an exploration, and frames upside down. */
export async function refuseWrongContent(transaction: WriteTransaction, content: ChallengeContent, route: Challenge['route'], ownerId: string): Promise<void> {
  const { manager } = transaction;
  refuseAny(
    ...(await codeProblems(manager, content)),
    ...capabilitiesTwice(content),
    ...(await notAgencies(transaction, content.coOwners ?? [], ownerId)),
    ...(await foreignUnit(transaction, content.unitId, ownerId)),
    ...(route === 'EXPLORE' ? CALL_ONLY.filter((name) => hasContent(content[name])).map((name) => at(name, 'CALL_ONLY')) : []),
    (content.budgetTo ?? Infinity) < (content.budgetFrom ?? 0) && at('budgetTo', 'FRAME_UPSIDE_DOWN'),
  );
}

const hasContent = (field: unknown): boolean => field !== null && field !== undefined && !(Array.isArray(field) && field.length === 0);

function capabilitiesTwice({ capabilities }: ChallengeContent): Problem[] {
  const codes = (capabilities ?? []).map(({ code }) => code);
  return codes.flatMap((code, index) => (codes.indexOf(code) < index ? [at(`capabilities.${index}.code`, 'TWICE')] : []));
}

async function notAgencies(transaction: WriteTransaction, ids: readonly string[], ownerId: string): Promise<Problem[]> {
  const found = await transaction.manager.findBy(Organisation, { id: In(ids.filter(isUuid)), kind: 'PUBLIC_AGENCY', status: 'VERIFIED' });
  const fits = (id: string) => id !== ownerId && found.some((organisation) => organisation.id === id);
  return ids.flatMap((id, index) => (fits(id) ? [] : [at(`coOwners.${index}`, 'UNKNOWN_CODE', { given: id })]));
}

async function foreignUnit(transaction: WriteTransaction, unitId: string | null | undefined, ownerId: string): Promise<Problem[]> {
  if (!unitId) return [];
  const [own] = isUuid(unitId) ? await transaction.manager.query<{ id: string }[]>('select id from unit where id = $1 and organisation_id = $2', [unitId, ownerId]) : [];
  return own ? [] : [at('unitId', 'NOT_FOUND')];
}

/** Refuses to open what does not say enough yet; every lack is told at its field. */
export async function refuseUnlessPublishable(transaction: WriteTransaction, challenge: Challenge): Promise<void> {
  const { manager } = transaction;
  const where = { challengeId: challenge.id };
  const groups = await manager.findBy(ChallengeTerm, { ...where, scheme: 'TARGET_GROUP' });
  const places = await manager.findBy(ChallengePlace, where);
  const problems = problemsOf(() => valid(publishableRules, { ...challenge, targetGroups: groups.map(({ code }) => code), places: places.map(({ code }) => code) }));
  if (challenge.route === 'CALL') problems.push(...callProblems(challenge, await manager.findBy(ChallengeCriterion, where), transaction.now));
  refuseAny(...problems);
}

function callProblems(call: Challenge, criteria: readonly ChallengeCriterion[], now: Date): Problem[] {
  const problems: Problem[] = [];
  if (!call.deadline) problems.push(at('deadline', 'REQUIRED'));
  else if (call.deadline <= now) problems.push(at('deadline', 'DEADLINE_PASSED'));
  if (!call.answerBy) problems.push(at('answerBy', 'REQUIRED'));
  else if (call.deadline && call.answerBy <= dayInOslo(call.deadline)) problems.push(at('answerBy', 'ANSWER_BEFORE_DEADLINE'));
  if (criteria.length === 0) problems.push(at('criteria', 'REQUIRED'));
  const weights = criteria.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length > 0 && (weights.length < criteria.length || sum !== 100)) problems.push(at('criteria', 'WEIGHTS_NOT_100', { sum }));
  return problems;
}

function problemsOf(check: () => unknown): Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Refused) return [...error.problems];
    throw error;
  }
}
