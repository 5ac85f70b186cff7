import type { ReactNode } from 'react';

/** A term and what it is; left out when there is nothing to say. */
export interface Definition {
  term: string;
  value: ReactNode;
}

/** Facts about one thing: who, where, when, how much. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className="definitions">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
