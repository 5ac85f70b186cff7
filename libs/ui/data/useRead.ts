import { useCallback, useMemo, useState } from 'react';
import { type AnyVariables, type CombinedError, useQuery } from 'urql';
import { type Document, everything } from './operation.js';

/** Something being read. `data` is there as soon as anything can be shown; `refreshing` while it is asked again. */
export interface Read<Data> {
  data: Data | undefined;
  loading: boolean;
  refreshing: boolean;
  error: CombinedError | undefined;
  reload: () => void;
}

interface ReadOptions {
  /** True while it should not be asked. */
  pause?: boolean;
  /** Goes on showing the last answer while one for other variables is on its way, as a filtered list does. */
  keepsLast?: boolean;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? {}) === JSON.stringify(other ?? {});

/** Reads from the API: `useRead(ChallengeDocument, { slug })`. Shows at once what is known and asks again behind it. */
export function useRead<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
  { pause = false, keepsLast = false }: ReadOptions = {},
): Read<Data> {
  const query = String(document);
  const context = useMemo(() => ({ document: query, additionalTypenames: everything }), [query]);
  const [state, ask] = useQuery<Data, AnyVariables>({
    query,
    variables: variables as AnyVariables,
    pause,
    requestPolicy: 'cache-and-network',
    context,
  });
  const reload = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const current = keepsLast || same(state.operation?.variables, variables);
  const answer = current ? state.data : undefined;
  // What was read goes on showing when asking again fails: a lost connection must not take a half-written form away.
  const [last, setLast] = useState({ answer, variables });
  if (answer && answer !== last.answer) setLast({ answer, variables });
  const data = answer ?? (state.error && (keepsLast || same(last.variables, variables)) ? last.answer : undefined);
  const error = current && !state.fetching ? state.error : undefined;
  return {
    data: data ?? undefined,
    loading: !data && !error && !pause,
    refreshing: state.fetching || state.stale,
    error: data ? undefined : error,
    reload,
  };
}
