import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Posting a need. */
export function NewChallengePage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.postNeed')}>{null}</Page>;
}
