import type * as z from 'zod/mini';
import { type Problem, Refused } from './problem.js';

/** The input as the rules leave it (trimmed, empty as null), or Refused with every problem at its field. */
export function valid<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Refused(result.error.issues.map(problemOf));
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const numbers = Object.entries({ max: 'maximum' in issue ? issue.maximum : undefined, min: 'minimum' in issue ? issue.minimum : undefined });
  return {
    code: issue.message,
    path: issue.path.length > 0 ? issue.path.map(String) : null,
    params: Object.fromEntries(numbers.flatMap(([name, number]) => (typeof number === 'number' ? [[name, number]] : []))),
  };
}
