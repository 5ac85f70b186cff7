import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
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

/** One page: sets the window's title, and moves focus to its heading when one came here from another page. */
export function Page({ title, eyebrow, lead, actions, crumbs, width = 'wide', lang, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const arrived = key !== 'default';

  useEffect(() => {
    document.title = `${title} – Samskap`;
  }, [title]);

  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
    // Only another page moves focus; a filter or a tab, which also change the address, does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
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
