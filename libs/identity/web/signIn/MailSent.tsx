import { Alert, Button, LinkButton, useInstance } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface MailSentProps {
  email: string;
  /** What the mail was asked for. */
  about: 'signIn' | 'account' | 'password' | 'email';
  /** Back to the form, with what was typed. */
  onAgain: () => void;
}

/** «Sjekk e-posten din»: what was sent, and what to do when nothing comes. The same whether an account exists or not. */
export function MailSent({ email, about, onAgain }: MailSentProps) {
  const { t } = useTranslation();
  const { keepsMailbox } = useInstance();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
        {t('identity.sent.title')}
      </h2>
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
      <h3 className="ds-heading" data-size="2xs">
        {t('identity.sent.nothing')}
      </h3>
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
