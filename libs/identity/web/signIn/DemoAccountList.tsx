import { Section, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { DemoAccountsDocument } from '../identity.operations.js';

interface DemoAccountListProps {
  chosen: string;
  /** Given the address and the password, which all of them share. */
  onChoose: (email: string, password: string) => void;
}

// Known to all: the accounts exist only beside invented content on one's own machine.
const demoPassword = 'samskap-demo';

/** The people of the demo content, where there is any: one press fills in the form. */
export function DemoAccountList({ chosen, onChoose }: DemoAccountListProps) {
  const { t } = useTranslation();
  const accounts = useRead(DemoAccountsDocument, {}).data?.instance.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Section title={t('identity.demo.title')}>
      <p className="quiet">{t('identity.demo.hint')}</p>
      <ul className="demo-accounts plain-list">
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" aria-pressed={account.email === chosen} onClick={() => onChoose(account.email, demoPassword)}>
              <strong>{account.name}</strong>
              <span className="quiet">{account.role}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
