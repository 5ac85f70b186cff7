import { codeProblems, unknownPlaces } from '@samskap/catalogue-api';
import { challengePolicy } from '@samskap/challenges-api';
import { Organisation } from '@samskap/identity-api';
import { pilotPolicy } from '@samskap/pilots-api';
import { type Problem, type WriteTransaction, at, dayInOslo, isUuid, refuse } from '@samskap/platform-api';
import { workshopBounds } from '@samskap/workshops-contract';
import { In } from 'typeorm';
import type { Workshop } from './workshop.entity.js';

const PUBLIC_BODY = { kind: 'PUBLIC_AGENCY', status: 'VERIFIED' } as const;
const HOUR_MS = 3_600_000;

/** The agency that will answer for it: the one given, or the only one that the person belongs to. */
export async function hostOf(transaction: WriteTransaction, given: string | null | undefined): Promise<Organisation> {
  const agencies = await transaction.manager.findBy(Organisation, { id: In([...transaction.viewer.organisationIds]), ...PUBLIC_BODY });
  if (!given && agencies.length > 1) return refuse('REQUIRED', 'ownerId');
  const owner = given ? agencies.find(({ id }) => id === given.toLowerCase()) : agencies[0];
  return owner ?? refuse('NOT_A_HOST', 'ownerId');
}

/** Other hosts must be verified agencies, and the one that answers for it is a host already. */
export async function hostProblems(transaction: WriteTransaction, ids: readonly string[] | null | undefined, ownerId: string): Promise<Problem[]> {
  if (!ids) return [];
  const found = await transaction.manager.findBy(Organisation, { id: In(ids.filter(isUuid)), ...PUBLIC_BODY });
  const fits = (id: string) => id !== ownerId && found.some((organisation) => organisation.id === id);
  return ids.flatMap((id, index) => (fits(id) ? [] : [at(`hosts.${index}`, 'NOT_FOUND')]));
}

interface Codes {
  readonly place?: string | null | undefined;
  readonly targetGroups?: readonly string[] | null | undefined;
}

export async function wrongCodes({ manager }: WriteTransaction, { place, targetGroups }: Codes): Promise<Problem[]> {
  const unknown = place ? await unknownPlaces(manager, [place]) : [];
  return [...(await codeProblems(manager, { targetGroups })), ...unknown.map((given) => at('place', 'UNKNOWN_CODE', { given }))];
}

/** What it is about must be there for whoever makes it. */
export async function aboutProblems(transaction: WriteTransaction, { challengeId, pilotId }: { challengeId?: string | null | undefined; pilotId?: string | null | undefined }): Promise<(Problem | false)[]> {
  return [
    !!challengeId && !(await transaction.may('challenge', challengeId, challengePolicy.read)) && at('challengeId', 'NOT_FOUND'),
    !!pilotId && !(await transaction.may('pilot', pilotId, pilotPolicy.read)) && at('pilotId', 'NOT_FOUND'),
  ];
}

type Times = Pick<Workshop, 'startsAt' | 'endsAt' | 'answerBy'>;

export function timeProblems({ startsAt, endsAt, answerBy }: Times): (Problem | false)[] {
  return [
    endsAt <= startsAt && at('endsAt', 'ENDS_TOO_EARLY'),
    endsAt.getTime() - startsAt.getTime() > workshopBounds.hours * HOUR_MS && at('endsAt', 'LONGER_THAN_A_DAY'),
    answerBy <= dayInOslo(startsAt) && at('answerBy', 'ANSWER_BEFORE_WORKSHOP'),
  ];
}
