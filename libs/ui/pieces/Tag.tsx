import type { ReactNode } from 'react';
import type { Tone } from './Button.js';

/** A word or two about what something is: a target group, a kind. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={tone}>
      {children}
    </span>
  );
}

/** The state that something is in, with a dot so that it is told apart from other tags without colour. */
export function StatusTag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="ds-tag status-tag" data-color={tone} data-variant="outline">
      {children}
    </span>
  );
}
