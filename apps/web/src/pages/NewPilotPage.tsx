import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Planning a pilot. */
export function NewPilotPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.pilots')}>{null}</Page>;
}
