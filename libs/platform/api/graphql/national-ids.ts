import { holdsNationalId } from '@samskap/platform-contract/rules';
import { type GraphQLArgument, type GraphQLInputType, type GraphQLSchema, defaultFieldResolver, getNullableType, isInputObjectType, isListType, isScalarType } from 'graphql';
import { type Problem, at } from '../writes/problem.js';
import type { Payloads } from './payloads.js';
import type { RequestContext } from './context.js';

/** Only their hashes are ever stored, nobody is shown them, and what is wrong with one is nobody's business. */
const NEVER_STORED = new Set(['password', 'currentPassword', 'newPassword', 'token']);

/**
 * Refuses national identity numbers in every text that a mutation is given, also in fields that are added later: the rule is put
 * around all mutations and knows the fields from the schema. It comes before the rules of the mutation's own, which are told when the
 * number is gone: nothing that holds one is locked for, hashed for an idempotency key or handed to any feature.
 */
export function refuseNationalIds(schema: GraphQLSchema, payloads: Payloads): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args: Record<string, unknown>, context: RequestContext, info) => {
      const problems = field.args.flatMap((argument) => nationalIdsIn(args[argument.name], argument.type, pathOf(argument)));
      if (problems.length > 0) return { userErrors: payloads.userErrors(problems, context.viewer) };
      return resolve(source, args, context, info) as unknown;
    };
  }
}

/** Paths begin within the one argument that mutations take. */
const pathOf = ({ name }: GraphQLArgument): string[] => (name === 'input' ? [] : [name]);

function nationalIdsIn(value: unknown, type: GraphQLInputType, path: readonly string[]): Problem[] {
  if (value === null || value === undefined) return [];
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => nationalIdsIn(item, nullable.ofType, [...path, String(index)]));
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap((field) => nationalIdsIn((value as Record<string, unknown>)[field.name], field.type, [...path, field.name]));
  }
  const isText = isScalarType(nullable) && nullable.name === 'String' && !NEVER_STORED.has(path.at(-1) ?? '');
  return isText && holdsNationalId(String(value)) ? [at(path.join('.'), 'NATIONAL_ID')] : [];
}
