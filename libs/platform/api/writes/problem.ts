/** What stands in the way of a write, before it has a language. */
export interface Problem {
  readonly code: string;
  readonly path: readonly string[] | null;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Thrown inside a write to end it: nothing is stored, and the problems are answered as userErrors. */
export class Refused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code} ${problem.path?.join('.') ?? ''}`).join('; '));
  }
}

/** A problem at a field. `path` is dotted: `capabilities.2.code`. */
export const at = (path: string, code: string, params?: Problem['params']): Problem => ({ code, path: path.split('.'), ...(params ? { params } : {}) });

/** Ends the write with one problem, at a field or about the whole. */
export function refuse(code: string, path?: string, params?: Problem['params']): never {
  throw new Refused([path === undefined ? { code, path: null, ...(params ? { params } : {}) } : at(path, code, params)]);
}

/** Ends the write when anything stands in the way; every problem is told at its field. */
export function refuseAny(...problems: readonly (Problem | false | null | undefined)[]): void {
  const real = problems.filter((problem) => !!problem);
  if (real.length > 0) throw new Refused(real);
}
