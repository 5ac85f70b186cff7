import { useMemo, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { useLanguage } from '../languages/useLanguage.js';
import { LiveSource, type LiveSnapshot } from './LiveSource.js';
import type { Document } from './operation.js';
import type { Read } from './useRead.js';

/** Something that is shown as it is now. `reconnecting` while what is shown may be old. */
export interface Live<Data> extends Read<Data> {
  connection: LiveSnapshot<Data>['connection'];
}

interface LiveOptions {
  /** True while it should not be watched. */
  pause?: boolean;
}

/** What is no longer watched is kept to be shown at once when one comes back. */
const KEPT = 20;
const sources = new WeakMap<Client, Map<string, LiveSource<unknown>>>();
const nothing: LiveSnapshot<never> = { data: undefined, error: undefined, connection: 'live' };
const unwatched = { subscribe: () => () => undefined, read: () => nothing, reload: () => undefined };

/**
 * Watches something: `useLive(BoardDocument, { code })`. Like `useRead`, but goes on: what becomes different is shown within a moment,
 * whoever did it. Ask for the `id` of what is shown: changes to a thing are noticed by it. While there is no connection, the last that
 * was known goes on showing.
 */
export function useLive<Data, Variables extends object>(document: Document<Data, Variables>, variables: Variables, { pause = false }: LiveOptions = {}): Live<Data> {
  const client = useClient();
  const language = useLanguage();
  const query = String(document);
  const given = JSON.stringify(variables);
  const source = useMemo(() => (pause ? null : sourceOf<Data>(client, query, given, language)), [client, query, given, language, pause]);
  const { subscribe, read, reload } = source ?? unwatched;
  const { data, error, connection } = useSyncExternalStore(subscribe, read);
  return { data, loading: !data && !error && !pause, refreshing: connection === 'reconnecting', error: data ? undefined : error, reload, connection };
}

/** The one source for all who show the same. */
function sourceOf<Data>(client: Client, query: string, variables: string, language: string): LiveSource<Data> {
  const known = sources.get(client) ?? new Map<string, LiveSource<unknown>>();
  sources.set(client, known);
  const key = [language, query, variables].join('\n');
  const source = known.get(key) ?? new LiveSource<unknown>({ client, query, variables: JSON.parse(variables) as object, language });
  known.delete(key);
  known.set(key, source);
  for (const [other, { isUsed }] of known) if (known.size > KEPT && !isUsed) known.delete(other);
  return source as LiveSource<Data>;
}
