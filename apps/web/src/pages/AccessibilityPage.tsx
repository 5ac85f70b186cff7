import { OutLink, Page, useInstance } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What holds for accessibility here, and where the owner's formal statement is found. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  const { name, accessibilityStatementUrl } = useInstance();
  return (
    <Page title={t('web.accessibility.title')} lead={t('web.accessibility.lead', { name })} width="text">
      <div className="stack">
        <p>{t('web.accessibility.works')}</p>
        <p>{t('web.accessibility.tell')}</p>
        <p>
          <OutLink href={accessibilityStatementUrl ?? 'https://uustatus.no'}>{t(accessibilityStatementUrl ? 'web.footer.statement' : 'web.accessibility.statement')}</OutLink>
        </p>
      </div>
    </Page>
  );
}
