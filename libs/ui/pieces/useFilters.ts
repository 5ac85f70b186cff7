import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

type Value = string | boolean | readonly string[];
type Filters = Record<string, Value>;

/** The filters in an address: what is not there has the value in `defaults`, which also says of what kind it is. */
export function readFilters<F extends Filters>(params: URLSearchParams, defaults: F): F {
  const read = (name: string, fallback: Value): Value => {
    if (!params.has(name)) return fallback;
    if (typeof fallback === 'boolean') return params.get(name) === '1';
    if (typeof fallback === 'string') return params.get(name) ?? fallback;
    return params.getAll(name).filter(Boolean);
  };
  return Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, read(name, fallback)])) as F;
}

/** The address with these filters; what equals its default is left out, what is not a filter stays. */
export function writeFilters<F extends Filters>(params: URLSearchParams, filters: F, defaults: F): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(filters)) {
    next.delete(name);
    if (String(value) === String(defaults[name])) continue;
    const values = typeof value === 'boolean' ? [value ? '1' : '0'] : typeof value === 'string' ? [value] : value;
    for (const each of values.length > 0 ? values : ['']) next.append(name, each);
  }
  return next;
}

/** Filters kept in the address, so that a list can be shared, bookmarked and come back to. */
export interface FilterState<F extends Filters> {
  filters: F;
  set: (changes: Partial<F>) => void;
  clear: () => void;
  /** How many differ from where they began. */
  active: number;
}

/** `const { filters, set } = useFilters(defaults)` with `defaults = { tekst: '', sted: [] as string[], aapne: false }` (outside the component). */
export function useFilters<F extends Filters>(defaults: F): FilterState<F> {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params, defaults), [params, defaults]);
  const set = useCallback(
    (changes: Partial<F>) =>
      setParams((before) => writeFilters(before, { ...readFilters(before, defaults), ...changes }, defaults), {
        replace: true,
        preventScrollReset: true,
      }),
    [setParams, defaults],
  );
  const clear = useCallback(() => set(defaults), [set, defaults]);
  const active = Object.keys(defaults).filter((name) => String(filters[name]) !== String(defaults[name])).length;
  return { filters, set, clear, active };
}
