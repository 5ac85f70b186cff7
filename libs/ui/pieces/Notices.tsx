import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Notice {
  id: number;
  text: string;
  tone: 'success' | 'info' | 'warning' | 'danger';
}

type Notify = (text: string, tone?: Notice['tone']) => void;

const NotifyContext = createContext<Notify>(() => undefined);
const shownFor = 8_000;

/** Says that something happened: `notify(t('challenges.published'))`. Read aloud, gone by itself after a while. */
export const useNotify = (): Notify => useContext(NotifyContext);

/** Holds the notices of the page; stands once, around everything. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [notices, setNotices] = useState<Notice[]>([]);
  const remove = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);
  const notify = useCallback<Notify>(
    (text, tone = 'success') => {
      const id = Date.now() + Math.random();
      setNotices((all) => [...all.slice(-2), { id, text, tone }]);
      setTimeout(() => remove(id), shownFor);
    },
    [remove],
  );
  return (
    <NotifyContext value={notify}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {notices.map((notice) => (
          <div key={notice.id} className="ds-alert notice" data-color={notice.tone}>
            <span>{notice.text}</span>
            <button type="button" className="notice-close" aria-label={t('ui.close')} onClick={() => remove(notice.id)}>
              <span aria-hidden="true">×</span>
            </button>
          </div>
        ))}
      </div>
    </NotifyContext>
  );
}
