import { Loaded, Section, TextLink, useRead } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountDocument } from '../identity.operations.js';
import { AskToJoin } from './AskToJoin.js';
import { EmailRow } from './EmailRow.js';
import { Erase } from './Erase.js';
import { Identities } from './Identities.js';
import { NameRow } from './NameRow.js';
import { PasswordRow } from './PasswordRow.js';
import { OwnData } from './OwnData.js';
import { Sessions } from './Sessions.js';

interface AccountProps {
  /** The choice of language, which belongs to the shell. */
  language: ReactNode;
  /** A provider to ask about joining, by its key, and where the person was going. */
  toJoin: { key: string | null; back: string };
  /** Called when the account is gone. */
  onErased: () => void;
}

/** Everything about the viewer's own account, in the order it is asked for. */
export function Account({ language, toJoin, onErased }: AccountProps) {
  const { t } = useTranslation();
  const read = useRead(AccountDocument, {});
  return (
    <Loaded read={read}>
      {({ viewer, instance }) =>
        viewer && (
          <>
            {instance.signInProviders
              .filter(({ key }) => key === toJoin.key && !viewer.identities.some(({ providerKey }) => providerKey === key))
              .map((provider) => (
                <AskToJoin key={provider.key} provider={provider} back={toJoin.back} />
              ))}
            <Section title={t('identity.account.me')}>
              <div className="changeables">
                <NameRow name={viewer.person.name} />
                <EmailRow email={viewer.email} pending={viewer.pendingEmail} hasPassword={viewer.hasPassword} />
                <div className="changeable">
                  <div>
                    <h3 className="changeable-term">{t('identity.account.language')}</h3>
                    <p className="quiet">{t('identity.account.languageHint')}</p>
                  </div>
                  {language}
                </div>
              </div>
              <p>
                <TextLink to="/konto/varsler">{t('identity.account.notifications')}</TextLink>
              </p>
            </Section>
            <Section title={t('identity.waysIn.title')}>
              <p className="quiet">{t('identity.waysIn.link', { email: viewer.email })}</p>
              <div className="changeables">
                <PasswordRow hasPassword={viewer.hasPassword} email={viewer.email} />
                <Identities identities={viewer.identities} providers={instance.signInProviders} />
              </div>
            </Section>
            <Sessions sessions={viewer.sessions} />
            <OwnData />
            <Erase email={viewer.email} onErased={onErased} />
          </>
        )
      }
    </Loaded>
  );
}
