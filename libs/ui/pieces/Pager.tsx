import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';

interface PagerProps {
  shown: number;
  total?: number;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** «Vis flere», with how many of how many are shown. */
export function Pager({ shown, total, hasMore, loading, onMore }: PagerProps) {
  const { t } = useTranslation();
  if (shown === 0) return null;
  return (
    <div className="pager">
      {total !== undefined && <p className="quiet" role="status">{t('ui.pager.shown', { shown, total })}</p>}
      {hasMore && (
        <Button variant="secondary" busy={loading} onClick={onMore}>
          {t('ui.pager.more')}
        </Button>
      )}
    </div>
  );
}
