import type { ReactNode } from 'react';

interface AlertProps {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title?: string;
  children: ReactNode;
}

/** Something that must be seen, in its place on the page. Use a notice for what passes. */
export function Alert({ tone = 'info', title, children }: AlertProps) {
  return (
    <div className="ds-alert" data-color={tone} role={tone === 'danger' ? 'alert' : undefined}>
      {title && <h2 className="ds-heading" data-size="xs">{title}</h2>}
      <div>{children}</div>
    </div>
  );
}
