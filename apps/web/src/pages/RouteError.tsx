import { Button, LinkButton, NotFound, Page } from '@samskap/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { fetchAnewOnce, isFromOlderVersion } from './olderVersion.js';

/** When a page breaks or cannot be fetched. What was typed in a form is kept as a draft and comes back with the page. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const [older] = useState(() => isFromOlderVersion(error) && fetchAnewOnce(sessionStorage, Date.now()));
  useEffect(() => {
    if (older) window.location.reload();
  }, [older]);
  if (older) return null;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Page title={t('web.error.title')} lead={t('web.error.lead')} width="text">
      <div className="cluster">
        <Button onClick={() => window.location.reload()}>{t('web.error.again')}</Button>
        <LinkButton to="/" variant="secondary">
          {t('web.error.home')}
        </LinkButton>
      </div>
    </Page>
  );
}
