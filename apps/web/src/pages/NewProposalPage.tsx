import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Sketching a proposal. */
export function NewProposalPage() {
  const { t } = useTranslation();
  return <Page title={t('web.nav.challenges')}>{null}</Page>;
}
