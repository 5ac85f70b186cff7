import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** One pilot. */
export function PilotPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.pilots')}>{null}</Page>;
}
