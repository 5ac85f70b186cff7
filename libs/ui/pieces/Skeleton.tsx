import { useTranslation } from 'react-i18next';

const widths = ['92%', '100%', '84%', '96%', '68%'];

/** The shape of text that is on its way, so that nothing jumps when it comes. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  return (
    <div className="stack skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ds-skeleton" data-width={widths[line % widths.length]} />
      ))}
    </div>
  );
}

/** The shape of a grid of cards. */
export function SkeletonCards({ count = 6 }: { count?: number }) {
  return (
    <div className="grid" aria-hidden="true">
      {Array.from({ length: count }, (_, card) => (
        <div key={card} className="ds-card card" data-color="neutral">
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  );
}

/** The shape of a page. Says aloud that it is loading. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <p className="ds-sr-only" role="status">
        {t('ui.loading')}
      </p>
      <div className="skeleton-title">
        <Skeleton lines={1} />
      </div>
      <Skeleton lines={6} />
    </div>
  );
}
