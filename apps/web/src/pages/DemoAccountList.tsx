import { Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

interface DemoAccountListProps {
  accounts: readonly { email: string; name: string; role: string }[];
  chosen: string;
  onChoose: (email: string) => void;
}

/** The people of the demo content: one press fills in the form. */
export function DemoAccountList({ accounts, chosen, onChoose }: DemoAccountListProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('web.signIn.demo')}>
      <p className="quiet">{t('web.signIn.demoHint')}</p>
      <ul className="demo-accounts plain-list">
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" aria-pressed={account.email === chosen} onClick={() => onChoose(account.email)}>
              <strong>{account.name}</strong>
              <span className="quiet">{account.role}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
