import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInPath } from '../data/SignedIn.js';
import { useViewer } from '../data/viewer.js';
import { LinkButton } from './Button.js';
import { Page } from './Page.js';

/** What does not exist, or is not for this viewer: the two look the same. Whoever is not signed in is shown that way first. */
export function NotFound() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const nobody = useViewer() === null;
  return (
    <Page title={t('ui.notFound.title')} lead={`${t('ui.notFound.lead')}${nobody ? ` ${t('ui.notFound.maybeSignIn')}` : ''}`} width="text">
      <div className="cluster">
        {nobody && <LinkButton to={signInPath(pathname + search)}>{t('ui.signInFirst.action')}</LinkButton>}
        <LinkButton to="/utfordringer" variant={nobody ? 'secondary' : undefined}>
          {t('ui.notFound.challenges')}
        </LinkButton>
        <LinkButton to="/" variant="secondary">
          {t('ui.notFound.home')}
        </LinkButton>
      </div>
    </Page>
  );
}
