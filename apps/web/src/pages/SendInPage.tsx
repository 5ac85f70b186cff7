import { SendIn } from '@samskap/ideas-web';
import { Page } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** The common door: one place to send in anything. */
export function SendInPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('ideas.sendIn.title')} lead={t('ideas.sendIn.lead')} width="text">
      <SendIn />
    </Page>
  );
}
