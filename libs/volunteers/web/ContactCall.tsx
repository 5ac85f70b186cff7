import { Section, TelephoneLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

interface ContactCallProps {
  contact: { contactName: string; contactTelephone: string };
  level?: 2 | 3;
}

/** Whom to call, with a number that is easy to press. */
export function ContactCall({ contact: { contactName, contactTelephone }, level }: ContactCallProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('volunteers.contact.title')} level={level}>
      <p>{t('volunteers.contact.text', { name: contactName })}</p>
      {contactTelephone && <TelephoneLink big number={contactTelephone} label={t('volunteers.contact.call')} />}
    </Section>
  );
}
