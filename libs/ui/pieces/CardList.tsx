import type { ReactNode } from 'react';
import type { ReadPages } from '../data/useReadPages.js';
import { Loaded } from '../data/Loaded.js';
import { Pager } from './Pager.js';
import { SkeletonCards } from './Skeleton.js';

interface CardListProps<Data, Node extends { id: string }> {
  read: ReadPages<Data, Node>;
  /** «12 piloter»; heads the list, and is told aloud when it changes. */
  count: (count: number) => string;
  /** What stands there when nothing is found. */
  empty: ReactNode;
  /** The card of one thing. */
  children: (node: Node) => ReactNode;
}

/** A list read page by page: how many there are, their cards, and the way to more. */
export function CardList<Data, Node extends { id: string }>({ read, count, empty, children }: CardListProps<Data, Node>) {
  return (
    <Loaded read={read} skeleton={<SkeletonCards />}>
      {() => (
        <div className="stack" aria-busy={read.refreshing}>
          <h2 className="list-count">
            <span role="status">{count(read.total ?? 0)}</span>
          </h2>
          {read.nodes.length === 0 ? (
            empty
          ) : (
            <ul className="grid">
              {read.nodes.map((node) => (
                <li key={node.id}>{children(node)}</li>
              ))}
            </ul>
          )}
          <Pager shown={read.nodes.length} total={read.total} hasMore={read.hasMore} loading={read.loadingMore} onMore={read.more} />
        </div>
      )}
    </Loaded>
  );
}
