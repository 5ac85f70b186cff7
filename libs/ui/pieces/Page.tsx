import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useInstance } from '../data/instance.js';
import { Breadcrumb, type Crumb } from './Breadcrumb.js';

interface PageProps {
  /** The heading, and the title of the window. */
  title: string;
  /** Small words above the heading: what kind of page it is, its state. */
  eyebrow?: ReactNode;
  /** One or two sentences under the heading. */
  lead?: ReactNode;
  /** Buttons for the page as a whole. */
  actions?: ReactNode;
  crumbs?: readonly Crumb[];
  /** `text` for reading and forms, `wide` for lists and boards. */
  width?: 'text' | 'wide';
  /** Language of the heading where it is content and not ours. */
  lang?: string;
  children: ReactNode;
}

// The address whose page last took focus; the first page of a visit leaves focus where the browser put it.
const visited: { path?: string } = {};

/** One page: sets the window's title, and moves focus to its heading when one came here from another page. */
export function Page({ title, eyebrow, lead, actions, crumbs, width = 'wide', lang, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const { name } = useInstance();

  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);

  useEffect(() => {
    if (visited.path === pathname) return;
    if (visited.path !== undefined) heading.current?.focus({ preventScroll: true });
    visited.path = pathname;
  }, [pathname]);

  return (
    <div className="page" data-width={width}>
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <header className="page-head">
        {eyebrow && <div className="eyebrow">{eyebrow}</div>}
        <h1 className="ds-heading page-title" data-size="lg" tabIndex={-1} ref={heading} lang={lang}>
          {title}
        </h1>
        {lead && <div className="lead" lang={lang}>{lead}</div>}
        {actions && <div className="cluster page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
