import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** All needs that the viewer may see. */
export function ChallengesPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.challenges')}>{null}</Page>;
}
