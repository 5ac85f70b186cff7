import { type Problem, at } from '@samskap/platform-api';
import type { TermScheme } from '@samskap/platform-contract';

/** Anything with TypeORM's `query`. */
interface Runner {
  query(text: string, values: unknown[]): Promise<unknown>;
}

async function missing(runner: Runner, statement: string, values: unknown[]): Promise<string[]> {
  const rows = (await runner.query(statement, values)) as { code: string }[];
  return rows.map(({ code }) => code);
}

/** Which of the codes are not terms of this list, in the order given; empty when all are. */
export function unknownTerms(runner: Runner, scheme: TermScheme, codes: readonly string[]): Promise<string[]> {
  const statement = `
    select given as code from unnest($1::text[]) with ordinality as one (given, nth)
    where not exists (select 1 from term where term.code = given and term.scheme = $2)
    order by nth`;
  return missing(runner, statement, [codes, scheme]);
}

/** Which of the codes are not places of today, in the order given; empty when all are. */
export function unknownPlaces(runner: Runner, codes: readonly string[]): Promise<string[]> {
  const statement = `
    select given as code from unnest($1::text[]) with ordinality as one (given, nth)
    where not exists (select 1 from place where place.code = given and place.valid_to is null)
    order by nth`;
  return missing(runner, statement, [codes]);
}

/** The codes that something is described by, as they were sent: problems point into these lists. */
export interface GivenCodes {
  readonly targetGroups?: readonly string[] | null | undefined;
  readonly serviceAreas?: readonly string[] | null | undefined;
  readonly places?: readonly string[] | null | undefined;
  readonly capabilities?: readonly { readonly code: string }[] | null | undefined;
}

/** A problem for each code that does not exist, at its place in the list. */
export async function codeProblems(runner: Runner, given: GivenCodes): Promise<Problem[]> {
  const [targetGroups, serviceAreas, places] = [given.targetGroups ?? [], given.serviceAreas ?? [], given.places ?? []];
  const capabilities = (given.capabilities ?? []).map(({ code }) => code);
  return [
    ...unknownAt(targetGroups, await unknownTerms(runner, 'TARGET_GROUP', targetGroups), (index) => `targetGroups.${index}`),
    ...unknownAt(serviceAreas, await unknownTerms(runner, 'SERVICE_AREA', serviceAreas), (index) => `serviceAreas.${index}`),
    ...unknownAt(places, await unknownPlaces(runner, places), (index) => `places.${index}`),
    ...unknownAt(capabilities, await unknownTerms(runner, 'CAPABILITY', capabilities), (index) => `capabilities.${index}.code`),
  ];
}

const unknownAt = (given: readonly string[], unknown: readonly string[], pathOf: (index: number) => string): Problem[] =>
  [...new Set(unknown)].map((code) => at(pathOf(given.indexOf(code)), 'UNKNOWN_CODE', { given: code }));
