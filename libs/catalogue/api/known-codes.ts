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
