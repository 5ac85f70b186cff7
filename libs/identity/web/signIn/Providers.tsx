import { consentTexts } from '@samskap/identity-contract/consents';
import { apiLanguage, TextLink, useLanguage, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { WaysInDocument } from '../identity.operations.js';
import { startOf } from './startOf.js';

/** One button for each provider that the installation is set up with, and what signing in there leads to; nothing where there is none. */
export function Providers({ returnTo }: { returnTo: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const providers = useRead(WaysInDocument, {}).data?.instance.signInProviders ?? [];
  if (providers.length === 0) return null;
  return (
    <div className="sign-in-providers">
      <ul className="plain-list stack">
        {providers.map((provider) => (
          <li key={provider.key}>
            <a className="ds-button" href={startOf(provider, returnTo)}>
              {provider.label}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {consentTexts.ACCOUNT_BY_PROVIDER.texts[apiLanguage(language)]} <TextLink to="/personvern">{t('identity.create.more')}</TextLink>
      </p>
      <p className="sign-in-or">{t('identity.signIn.or')}</p>
    </div>
  );
}
