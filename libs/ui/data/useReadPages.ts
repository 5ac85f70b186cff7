import { useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import type { Document } from './operation.js';
import { type Read, useRead } from './useRead.js';

/** A page of a list, as the API gives it. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
  totalCount?: number;
}

/** A list read page by page; spread the rest into `Pager`. */
export interface ReadPages<Data, Node> extends Read<Data> {
  nodes: readonly Node[];
  total: number | undefined;
  hasMore: boolean;
  loadingMore: boolean;
  more: () => void;
}

/**
 * Reads a list and, on `more()`, the pages after it. The document takes `$after: String` and asks for
 * `nodes`, `pageInfo { endCursor hasNextPage }` and, where wanted, `totalCount`.
 */
export function useReadPages<Data, Variables extends object, Node>(
  document: Document<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node>,
): ReadPages<Data, Node> {
  const client = useClient();
  const read = useRead(document, variables, { keepsLast: true });
  const first = read.data ? pick(read.data) : undefined;
  // Later pages belong to the first page they were read after: another filter or a change there drops them.
  const from = JSON.stringify([variables, first?.pageInfo]);
  const [later, setLater] = useState({ from, pages: [] as Connection<Node>[] });
  const [loadingMore, setLoadingMore] = useState(false);
  const pages = later.from === from ? later.pages : [];
  const last = pages.at(-1) ?? first;

  const load = async () => {
    const query = String(document);
    const next = { ...variables, after: last?.pageInfo.endCursor } as AnyVariables;
    const answer = await client.query<Data, AnyVariables>(query, next, { document: query, requestPolicy: 'network-only' });
    if (answer.data) setLater({ from, pages: [...pages, pick(answer.data)] });
  };
  const more = () => {
    if (loadingMore) return;
    setLoadingMore(true);
    void load().finally(() => setLoadingMore(false));
  };

  return {
    ...read,
    nodes: [...(first?.nodes ?? []), ...pages.flatMap((page) => page.nodes)],
    total: first?.totalCount,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore,
    more,
  };
}
