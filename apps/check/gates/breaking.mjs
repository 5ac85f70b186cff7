/**
 * A change of the schema that breaks a caller must have been announced: what is removed or narrowed carried
 * `@deprecated(reason: "… 2027-03-01 …")` in the schema before, and the day has come.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { root } from '../files.mjs';
import { baseCommit, fileAt } from '../git.mjs';

const path = 'apps/api/schema.graphql';

/** The reason given at `Type.field`, `Type.field.argument` or `Enum.VALUE` in a schema, if it is deprecated there. */
function deprecationAt(schema, [typeName, member, argument]) {
  const type = schema.getType(typeName);
  if (!type || !member) return undefined;
  if ('getValue' in type) return type.getValue(member)?.deprecationReason;
  const field = 'getFields' in type ? type.getFields()[member] : undefined;
  return field?.args?.find((one) => one.name === argument)?.deprecationReason ?? field?.deprecationReason;
}

/**
 * The breaking changes from one schema (SDL text) to the next that were not announced for `today` (2026-11-22) or earlier.
 */
export async function unannounced(before, after, today) {
  const [old, now] = [buildSchema(before), buildSchema(after)];
  const changes = (await diff(old, now)).filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  return changes
    .filter((change) => {
      const day = deprecationAt(old, (change.path ?? '').split('.'))?.match(/\d{4}-\d{2}-\d{2}/)?.[0];
      return !day || day > today;
    })
    .map((change) => change.message);
}

export default async function breaking() {
  const base = await baseCommit();
  const before = await fileAt(base, path);
  if (!before) return { problems: [], note: `nothing to compare with at ${base.slice(0, 12)}` };
  const today = new Date().toISOString().slice(0, 10);
  const found = await unannounced(before, readFileSync(join(root, path), 'utf8'), today);
  return { problems: found.map((message) => `${message} Not announced by a dated @deprecated.`), note: `since ${base.slice(0, 12)}` };
}
