import type { ReactNode } from 'react';

interface MoreFiltersProps {
  /** Names what is inside. */
  label: string;
  /** Whether any filter inside is on: it must not be hidden then. */
  inUse: boolean;
  children: ReactNode;
}

/** The filters that few need, folded at the foot of a filter bar. */
export function MoreFilters({ label, inUse, children }: MoreFiltersProps) {
  return (
    <details className="more-filters" open={inUse || undefined}>
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
