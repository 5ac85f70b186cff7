import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** The directory of partners. */
export function PartnersPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.partners')}>{null}</Page>;
}
