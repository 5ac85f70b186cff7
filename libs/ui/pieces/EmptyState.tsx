import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** What one can do about it, in a sentence. */
  children: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet, or nothing found: says what to do, never only that it is empty. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      <div>{children}</div>
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
