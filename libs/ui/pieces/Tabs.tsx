import { Link, useSearchParams } from 'react-router';

/** One tab: its part of the address, its name, and how much is in it. */
export interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  count?: number;
}

const parameter = 'fane';

/** The tab that the address names; the first one when it names none. */
export function useTab<Id extends string>(tabs: readonly Tab<Id>[]): Id | undefined {
  const [params] = useSearchParams();
  return (tabs.find((tab) => tab.id === params.get(parameter)) ?? tabs[0])?.id;
}

/** Tabs kept in the address: links, so that they can be opened in a new window and come back to. */
export function Tabs<Id extends string>({ tabs, label }: { tabs: readonly Tab<Id>[]; label: string }) {
  const [params] = useSearchParams();
  const current = useTab(tabs);
  const to = (id: Id) => {
    const next = new URLSearchParams(params);
    next.set(parameter, id);
    return `?${next}`;
  };
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.id} to={to(tab.id)} replace preventScrollReset aria-current={tab.id === current ? 'true' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
