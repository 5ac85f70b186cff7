import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** One partner. */
export function PartnerPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.partners')}>{null}</Page>;
}
