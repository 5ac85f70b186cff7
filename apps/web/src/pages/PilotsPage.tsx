import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** All pilots that the viewer may see. */
export function PilotsPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.pilots')}>{null}</Page>;
}
