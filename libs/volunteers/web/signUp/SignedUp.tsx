import { Button, CopyButton, LinkButton } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarOf } from '../addresses.js';
import type { OwnSignUpViewFragment } from '../volunteers.operations.js';
import { OwnSummary, useOwnHeading } from './OwnSummary.js';

interface SignedUpProps {
  own: OwnSignUpViewFragment;
  /** Opens it later. */
  token: string;
  /** Back to sign up for another time; left out where there is no other. */
  onAnother: (() => void) | undefined;
}

/** What one signed up for, how to come back to it, and how to call it off. */
export function SignedUp({ own, token, onAnother }: SignedUpProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useOwnHeading(own);
  useEffect(() => heading.current?.focus(), []);
  const path = `/frivillig/min#${token}`;
  return (
    <section className="sign-up-box signed-up" aria-labelledby="pameldt">
      <h2 className="ds-heading" data-size="sm" id="pameldt" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <OwnSummary own={own} />
      <div className="stack">
        <h3 className="ds-heading" data-size="xs">
          {t('volunteers.signedUp.link')}
        </h3>
        <p>{t('volunteers.signedUp.linkText')}</p>
        <div className="cluster">
          <LinkButton to={path}>{t('volunteers.signedUp.open')}</LinkButton>
          <CopyButton label={t('volunteers.signedUp.copy')} text={`${window.location.origin}${path}`} />
          {own.assignment && own.status !== 'CANCELLED' && (
            <a className="ds-button" data-variant="secondary" href={calendarOf(own.assignment.slug, own.slot.id)}>
              {t('volunteers.own.calendar')}
            </a>
          )}
        </div>
      </div>
      {onAnother && (
        <div>
          <Button variant="tertiary" onClick={onAnother}>
            {t('volunteers.signedUp.another')}
          </Button>
        </div>
      )}
    </section>
  );
}
