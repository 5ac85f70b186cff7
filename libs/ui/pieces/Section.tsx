import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** A link or a button that belongs to the section. */
  action?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, action, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <Heading className="ds-heading" data-size={level === 2 ? 'sm' : 'xs'} id={id}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
