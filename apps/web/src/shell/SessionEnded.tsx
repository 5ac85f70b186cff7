import { Alert, signInPath, TextLink } from '@samskap/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSession } from '../session/session.js';

/** Says that the session is over, and that nothing typed is lost. Going elsewhere is done as nobody, with a fresh start. */
export function SessionEnded() {
  const { t } = useTranslation();
  const { ended, begin } = useSession();
  const { pathname, search } = useLocation();
  const [endedAt, setEndedAt] = useState<string>();
  if (ended && endedAt === undefined) setEndedAt(pathname);
  const left = endedAt !== undefined && endedAt !== pathname;
  useEffect(() => {
    if (left) begin();
  }, [left, begin]);
  return (
    <div className="session-ended" role="status">
      {ended && !left && (
        <Alert tone="warning">
          {t('web.session.ended')} <TextLink to={signInPath(pathname + search)}>{t('web.session.again')}</TextLink>
        </Alert>
      )}
    </div>
  );
}
