import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** The public first page. */
export function FrontPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.home')}>{null}</Page>;
}
