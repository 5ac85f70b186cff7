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

/** Ends the write with one problem. `path` is dotted: `capabilities.2.code`. */
export function refuse(code: string, path?: string, params?: Problem['params']): never {
  throw new Refused([{ code, path: path === undefined ? null : path.split('.'), ...(params ? { params } : {}) }]);
}
