import type { CapabilityLevel, ChallengeRoute, CreateChallengeInput, ProcurementRoute } from '@samskap/platform-contract';
import type { UserError } from '@samskap/ui';
import type { ChallengeTextFragment } from '../challenges.operations.js';

/** What the form for a need holds. Empty is '' for text and days, null for numbers. */
export interface ChallengeValues {
  ownerId: string;
  route: ChallengeRoute | '';
  title: string;
  need: string;
  hopedOutcome: string;
  targetGroups: string[];
  serviceAreas: string[];
  places: string[];
  deadline: string;
  answerBy: string;
  criteria: { name: string; weight: number | null }[];
  must: string[];
  nice: string[];
  procurementRoute: ProcurementRoute | '';
  budgetFrom: number | null;
  budgetTo: number | null;
}

/** An empty form on behalf of an agency, at its place. */
export const emptyChallenge = (ownerId: string, place?: string): ChallengeValues => ({
  ownerId,
  route: 'EXPLORE',
  title: '',
  need: '',
  hopedOutcome: '',
  targetGroups: [],
  serviceAreas: [],
  places: place ? [place] : [],
  deadline: '',
  answerBy: '',
  criteria: [],
  must: [],
  nice: [],
  procurementRoute: '',
  budgetFrom: null,
  budgetTo: null,
});

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

/** The form of a need that exists. */
export function valuesOf(challenge: ChallengeTextFragment): ChallengeValues {
  const needed = (level: CapabilityLevel) => codes(challenge.capabilities.filter((one) => one.level === level).map((one) => one.capability));
  return {
    ownerId: challenge.owner?.id ?? '',
    route: challenge.route,
    title: challenge.title,
    need: challenge.need,
    hopedOutcome: challenge.hopedOutcome ?? '',
    targetGroups: codes(challenge.targetGroups),
    serviceAreas: codes(challenge.serviceAreas),
    places: codes(challenge.places),
    deadline: challenge.deadline ?? '',
    answerBy: challenge.answerBy ?? '',
    criteria: challenge.criteria.map(({ name, weight }) => ({ name, weight })),
    must: needed('MUST'),
    nice: needed('NICE'),
    procurementRoute: challenge.procurementRoute ?? '',
    budgetFrom: challenge.budgetFrom,
    budgetTo: challenge.budgetTo,
  };
}

const named = ({ criteria }: ChallengeValues) => criteria.map((row, index) => ({ row, index })).filter(({ row }) => row.name.trim() !== '');

/** What the API is told: an exploration carries nothing of a call, and rows without a name are still being written. */
export function inputOf(values: ChallengeValues): Omit<CreateChallengeInput, 'ownerId'> {
  const { title, need, hopedOutcome, targetGroups, serviceAreas, places } = values;
  const route = values.route || 'EXPLORE';
  const told = { route, title, need, hopedOutcome, targetGroups, serviceAreas, places };
  if (route === 'EXPLORE') return { ...told, criteria: [], capabilities: [] };
  return {
    ...told,
    deadline: values.deadline || null,
    answerBy: values.answerBy || null,
    criteria: named(values).map(({ row }) => row),
    capabilities: [
      ...values.must.map((code) => ({ code, level: 'MUST' as const })),
      ...values.nice.filter((code) => !values.must.includes(code)).map((code) => ({ code, level: 'NICE' as const })),
    ],
    procurementRoute: values.procurementRoute || null,
    budgetFrom: values.budgetFrom,
    budgetTo: values.budgetTo,
  };
}

/** Errors of the API at the rows and fields of the form, where these differ from the input. */
export function atFields(values: ChallengeValues, errors: readonly UserError[]): UserError[] {
  return errors.map((error) => {
    const [field, row, ...rest] = error.path ?? [];
    if (field === 'criteria' && row !== undefined) return { ...error, path: [field, String(named(values)[Number(row)]?.index ?? row), ...rest] };
    if (field === 'capabilities') return { ...error, path: ['must'] };
    return error;
  });
}

/** The screen of the form that a field stands on. */
export function stepOf(field: string | undefined): number {
  if (field === undefined || ['title', 'need', 'targetGroups', 'ownerId'].includes(field)) return 1;
  return ['serviceAreas', 'places', 'hopedOutcome', 'route'].includes(field) ? 2 : 3;
}

/** Fields that must be filled in before a need can be opened to everyone. */
export function missingIn(challenge: MissingSource): string[] {
  const call = challenge.route === 'CALL';
  const lacks: [string, boolean][] = [
    ['need', challenge.need.trim() === ''],
    ['targetGroups', challenge.targetGroups.length === 0],
    ['places', challenge.places.length === 0],
    ['deadline', call && !challenge.deadline],
    ['answerBy', call && !challenge.answerBy],
    ['criteria', call && challenge.criteria.length === 0],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([field]) => field);
}

interface MissingSource {
  route: ChallengeRoute;
  need: string;
  targetGroups: readonly unknown[];
  places: readonly unknown[];
  deadline: string | null;
  answerBy: string | null;
  criteria: readonly unknown[];
}
