import { useTranslation } from 'react-i18next';
import { LinkButton } from './Button.js';
import { Page } from './Page.js';

/** What does not exist, or is not for this viewer: the two look the same. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('ui.notFound.title')} lead={t('ui.notFound.lead')} width="text">
      <div className="cluster">
        <LinkButton to="/utfordringer">{t('ui.notFound.challenges')}</LinkButton>
        <LinkButton to="/" variant="secondary">
          {t('ui.notFound.home')}
        </LinkButton>
      </div>
    </Page>
  );
}
