import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Changing a need. */
export function EditChallengePage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.challenges')}>{null}</Page>;
}
