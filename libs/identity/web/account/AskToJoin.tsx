import { Section, TextLink } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountQuery } from '../identity.operations.js';
import { joinAt } from '../signIn/startOf.js';

interface AskToJoinProps {
  provider: AccountQuery['instance']['signInProviders'][number];
  /** Where the person was going: a path on this site. */
  back: string;
}

/**
 * Asks whoever just confirmed an account whether the provider that they came from is to be joined to it. Only a press joins: whoever
 * opens the mail is not always who came from the provider, which may know somebody else in this browser.
 */
export function AskToJoin({ provider, back }: AskToJoinProps) {
  const { t } = useTranslation();
  const join = useRef<HTMLAnchorElement>(null);
  // After the page's heading, which takes focus when one comes to the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => join.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Section title={t('identity.waysIn.ask.title')}>
      <p>{t('identity.waysIn.ask.text', { provider: provider.label })}</p>
      <div className="cluster">
        <a className="ds-button" ref={join} href={joinAt(provider, back)}>
          {t('identity.waysIn.ask.action')}
        </a>
        <TextLink to={back}>{t('identity.waysIn.ask.later')}</TextLink>
      </div>
    </Section>
  );
}
