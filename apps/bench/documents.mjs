/** The web's own documents: every query of its pages, with the fragments that it spreads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { root } from './place.mjs';

function definitions() {
  const libraries = readdirSync(join(root, 'libs')).map((feature) => join(root, 'libs', feature, 'web'));
  return [join(root, 'apps/web/src/pages'), ...libraries].flatMap((folder) => filesOf(folder).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions));
}

function filesOf(folder) {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.graphql')).sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** `{ name, query, rootFields, variables }` for each query but those `besides`; `samples` says an id and a slug of each thing that pages are about. */
export function webQueries(samples, besides = []) {
  const all = definitions();
  const fragments = new Map(all.filter((one) => one.kind === 'FragmentDefinition').map((one) => [one.name.value, one]));
  return all.filter((one) => one.operation === 'query' && !besides.includes(one.name.value)).map((operation) => ({
    name: operation.name.value,
    query: [operation, ...spread(operation, fragments)].map(print).join('\n'),
    rootFields: operation.selectionSet.selections.filter((field) => field.name.value !== '__typename').length,
    variables: variablesOf(operation, samples),
  }));
}

function spread(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spread(fragment, fragments, found);
    },
  });
  return found;
}

/** Required variables, from where they are used: `challenge(id: $x)` wants the id of a challenge. */
function variablesOf(operation, samples) {
  const required = operation.variableDefinitions.filter(({ type }) => type.kind === 'NonNullType').map(({ variable }) => variable.name.value);
  const uses = new Map();
  for (const field of operation.selectionSet.selections) {
    for (const { name, value } of field.arguments) if (value.kind === 'Variable') uses.set(value.name.value, samples[field.name.value]?.[name.value]);
  }
  return Object.fromEntries(required.map((name) => {
    const value = uses.get(name) ?? samples[name]?.id;
    if (value === undefined) throw new Error(`${operation.name.value}: no sample for $${name}; add one in statements.mjs`);
    return [name, value];
  }));
}
