/**
 * Small differences between trees of JSON, made by the API and applied by those who watch. A list whose elements all have an `id` is
 * compared by it, so that one more element in a long list costs no more than the element.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How one value becomes another. */
export type Delta =
  /** By being replaced. */
  | { readonly to: Json }
  /** An object: by what becomes of some of its fields. */
  | { readonly in: { readonly [key: string]: Delta } }
  | ListDelta;

/** A list of things with ids; each part is left out where there is nothing to say. */
interface ListDelta {
  /** Ids of those that are gone. */
  readonly gone?: readonly string[];
  /** Ids of those that remain, in their new order, where it is another. */
  readonly order?: readonly string[];
  /** What becomes of some of those that remain. */
  readonly of?: readonly (readonly [id: string, delta: Delta])[];
  /** New ones and the places where they stand in the end, from the first to the last. */
  readonly here?: readonly (readonly [index: number, element: Json])[];
}

type JsonObject = { readonly [key: string]: Json };
type Elements = ReadonlyMap<string, JsonObject>;

/** What makes `to` of `from`; undefined when they are alike. The order of an object's keys says nothing. */
export function diff(from: Json, to: Json): Delta | undefined {
  if (Object.is(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) return diffOfLists(from as readonly Json[], to as readonly Json[]);
  if (isObject(from) && isObject(to)) return diffOfObjects(from, to);
  return { to };
}

/** `value` with a difference applied. What did not change is the very same as before, and nothing of `value` is touched. */
export function apply(value: Json, delta: Delta): Json {
  if ('to' in delta) return delta.to;
  if ('in' in delta) {
    return Object.fromEntries(Object.entries(value as JsonObject).map(([key, field]) => [key, Object.hasOwn(delta.in, key) ? apply(field, delta.in[key]!) : field]));
  }
  const gone = new Set(delta.gone);
  const changes = new Map(delta.of);
  const known = elementsOf(value as readonly Json[])!;
  const ids = delta.order ?? [...known.keys()].filter((id) => !gone.has(id));
  const remaining = ids.map((id): Json => (changes.has(id) ? apply(known.get(id)!, changes.get(id)!) : known.get(id)!));
  for (const [index, element] of delta.here ?? []) remaining.splice(index, 0, element);
  return remaining;
}

const isObject = (value: Json): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value);

function diffOfObjects(from: JsonObject, to: JsonObject): Delta | undefined {
  const keys = Object.keys(to);
  if (Object.keys(from).length !== keys.length || keys.some((key) => !Object.hasOwn(from, key))) return { to };
  const changes = keys.flatMap((key): [string, Delta][] => {
    const change = diff(from[key]!, to[key]!);
    return change ? [[key, change]] : [];
  });
  return changes.length > 0 ? { in: Object.fromEntries(changes) } : undefined;
}

function diffOfLists(from: readonly Json[], to: readonly Json[]): Delta | undefined {
  const [before, after] = [elementsOf(from), elementsOf(to)];
  if (before && after && (before.size > 0 || after.size === 0)) return diffOfElements(before, after);
  return from.length === to.length && from.every((value, index) => diff(value, to[index]!) === undefined) ? undefined : { to };
}

function diffOfElements(before: Elements, after: Elements): Delta | undefined {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const stood = [...before.keys()].filter((id) => after.has(id));
  const remaining = [...after.keys()].filter((id) => before.has(id));
  const of = remaining.flatMap((id): [string, Delta][] => {
    const change = diff(before.get(id)!, after.get(id)!);
    return change ? [[id, change]] : [];
  });
  const here = [...after].flatMap(([id, element], index): [number, Json][] => (before.has(id) ? [] : [[index, element]]));
  const isMoved = remaining.some((id, index) => id !== stood[index]);
  const delta = { ...(gone.length > 0 ? { gone } : {}), ...(isMoved ? { order: remaining } : {}), ...(of.length > 0 ? { of } : {}), ...(here.length > 0 ? { here } : {}) };
  return Object.keys(delta).length > 0 ? delta : undefined;
}

/** The elements of a list by id; null unless each one has an id of its own. */
function elementsOf(list: readonly Json[]): Elements | null {
  const elements = new Map<string, JsonObject>();
  for (const element of list) {
    const id = isObject(element) && Object.hasOwn(element, 'id') ? element['id'] : undefined;
    if (typeof id !== 'string' || elements.has(id)) return null;
    elements.set(id, element as JsonObject);
  }
  return elements;
}
