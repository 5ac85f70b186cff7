import { Page, Section, TextLink, useInstance } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const sections = ['kept', 'seen', 'why', 'long', 'cookies', 'rights'] as const;

/** How personal data are handled, in plain words. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const { name } = useInstance();
  return (
    <Page title={t('web.privacy.title')} lead={t('web.privacy.lead', { name })} width="text">
      {sections.map((section) => (
        <Section key={section} title={t(`web.privacy.${section}.title`)}>
          <p>{t(`web.privacy.${section}.text`)}</p>
        </Section>
      ))}
      <p>
        <TextLink to="/konto">{t('web.privacy.account')}</TextLink>
      </p>
    </Page>
  );
}
