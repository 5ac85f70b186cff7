import { useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../session/session.js';

const mostShown = 99;

/** The way to what one is told, and how much of it is new; for whoever is signed in. */
export function Bell() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { ended } = useSession();
  if (!viewer || ended) return null;
  const count = viewer.unreadNotifications;
  return (
    <NavLink className="bell" to="/varsler">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d="M12 3a6 6 0 0 0-6 6v4.5L4 17h16l-2-3.5V9a6 6 0 0 0-6-6Z" />
        <path d="M9.5 20a2.6 2.6 0 0 0 5 0" />
      </svg>
      <span className="bell-word">{t('web.bell.title')}</span>
      {count > 0 && (
        <>
          <span className="bell-count" aria-hidden="true">
            {count > mostShown ? `${mostShown}+` : count}
          </span>
          <span className="ds-sr-only">{t('web.bell.unread', { count })}</span>
        </>
      )}
    </NavLink>
  );
}
