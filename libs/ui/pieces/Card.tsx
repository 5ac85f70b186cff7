import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface CardProps {
  /** Heading; a link when `to` is given, and then the whole card can be pressed. */
  title?: string;
  to?: string;
  /** Small words above the heading: owner, place, state. */
  above?: ReactNode;
  /** Small words at the foot: dates, counts. */
  below?: ReactNode;
  tone?: 'default' | 'tinted';
  level?: 2 | 3 | 4;
  lang?: string;
  children?: ReactNode;
}

/** One thing in a list, or a box that holds together. */
export function Card({ title, to, above, below, tone = 'default', level = 3, lang, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="ds-card card" data-variant={tone} data-color="neutral" data-link={to ? true : undefined}>
      {above && <div className="card-above">{above}</div>}
      {title && (
        <Heading className="ds-heading card-title" data-size="xs" lang={lang}>
          {to ? <Link to={to}>{title}</Link> : title}
        </Heading>
      )}
      {children && <div className="card-body">{children}</div>}
      {below && <div className="card-below">{below}</div>}
    </article>
  );
}
