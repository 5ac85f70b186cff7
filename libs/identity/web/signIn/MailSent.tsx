import { Alert, Button, LinkButton, Page, useInstance } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface MailSentProps {
  email: string;
  /** What the mail was asked for. */
  about: 'signIn' | 'account' | 'password' | 'email';
  /** Back to the form, with what was typed. */
  onAgain: () => void;
}

/** A page of its own that takes the place of the form. */
export function MailSentPage(sent: MailSentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('identity.sent.title')} width="text">
      <MailSent {...sent} />
    </Page>
  );
}

/** What was sent, and what to do when nothing comes. The same whether an account exists or not. Takes focus from the form. */
export function MailSent({ email, about, onAgain }: MailSentProps) {
  const { t } = useTranslation();
  const { keepsMailbox } = useInstance();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="stack" role="group" aria-label={t('identity.sent.title')} tabIndex={-1} ref={box}>
      <p>{t(`identity.sent.${about}`, { email })}</p>
      {keepsMailbox && (
        <Alert>
          <div className="stack">
            <p>{t('identity.sent.demo')}</p>
            <LinkButton to={`/postkasse?til=${encodeURIComponent(email)}`} variant="secondary">
              {t('identity.sent.mailbox')}
            </LinkButton>
          </div>
        </Alert>
      )}
      <p>
        <strong>{t('identity.sent.nothing')}</strong>
      </p>
      <ul className="ds-list">
        <li>{t('identity.sent.wait')}</li>
        <li>{t('identity.sent.spam')}</li>
        <li>{t('identity.sent.address', { email })}</li>
      </ul>
      <div className="cluster">
        <Button variant="secondary" onClick={onAgain}>
          {t('identity.sent.again')}
        </Button>
      </div>
    </div>
  );
}
