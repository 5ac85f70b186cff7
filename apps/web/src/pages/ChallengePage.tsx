import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** One need. */
export function ChallengePage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.challenges')}>{null}</Page>;
}
