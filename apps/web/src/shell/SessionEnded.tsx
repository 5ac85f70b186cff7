import { Alert, signInPath, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSession } from '../session/session.js';

/** Says that the session is over, and that nothing typed is lost. */
export function SessionEnded() {
  const { t } = useTranslation();
  const { ended } = useSession();
  const { pathname, search } = useLocation();
  return (
    <div className="session-ended" role="status">
      {ended && pathname !== '/logg-inn' && (
        <Alert tone="warning">
          {t('web.session.ended')} <TextLink to={signInPath(pathname + search)}>{t('web.session.again')}</TextLink>
        </Alert>
      )}
    </div>
  );
}
