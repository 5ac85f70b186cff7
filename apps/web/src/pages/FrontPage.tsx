import { Front } from '@samskap/overview-web';
import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** The public first page. */
export function FrontPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('overview.front.title')} lead={t('overview.front.lead')}>
      <Front />
    </Page>
  );
}
