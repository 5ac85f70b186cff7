import { Front } from '@samskap/overview-web';
import { Page, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** The public first page. */
export function FrontPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('overview.front.title')} lead={t('overview.front.lead')} actions={<TextLink to="/bli-med">{t('workshops.list.code')}</TextLink>}>
      <Front />
    </Page>
  );
}
