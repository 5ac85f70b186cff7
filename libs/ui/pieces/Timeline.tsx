import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type StepState = 'done' | 'now' | 'next' | 'overdue';

/** One step on the way. */
export interface TimelineStep {
  id: string;
  state: StepState;
  title: string;
  /** When it was, is or will be. */
  when?: ReactNode;
  /** What happened, or what is needed. */
  children?: ReactNode;
}

/** The way of a pilot or a proposal at a glance: what is done, where it stands, what comes, what is late. Read aloud as a list. */
export function Timeline({ steps, label }: { steps: readonly TimelineStep[]; label: string }) {
  const { t } = useTranslation();
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step) => (
        <li key={step.id} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <div className="timeline-head">
            <span className="timeline-title">{step.title}</span>
            <span className={step.state === 'overdue' ? 'timeline-late' : 'ds-sr-only'}>{t(`ui.timeline.${step.state}`)}</span>
          </div>
          {step.when && <div className="timeline-when">{step.when}</div>}
          {step.children && <div className="timeline-body">{step.children}</div>}
        </li>
      ))}
    </ol>
  );
}
