import type { TermScheme } from './term.entity.js';

/** Anything with TypeORM's `query`. */
interface Runner {
  query(text: string, values: unknown[]): Promise<unknown>;
}

async function missing(runner: Runner, statement: string, values: unknown[]): Promise<string[]> {
  const rows = (await runner.query(statement, values)) as { code: string }[];
  return rows.map(({ code }) => code);
}

/** Which of the codes are not terms of this list; empty when all are. */
export function unknownTerms(runner: Runner, scheme: TermScheme, codes: readonly string[]): Promise<string[]> {
  const statement = `
    select given as code from unnest($1::text[]) given
    where not exists (select 1 from term where term.code = given and term.scheme = $2)`;
  return missing(runner, statement, [codes, scheme]);
}

/** Which of the codes are not places of today; empty when all are. */
export function unknownPlaces(runner: Runner, codes: readonly string[]): Promise<string[]> {
  const statement = `
    select given as code from unnest($1::text[]) given
    where not exists (select 1 from place where place.code = given and place.valid_to is null)`;
  return missing(runner, statement, [codes]);
}
