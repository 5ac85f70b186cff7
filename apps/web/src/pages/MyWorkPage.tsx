import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What waits for the viewer. */
export function MyWorkPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.myWork')}>{null}</Page>;
}
