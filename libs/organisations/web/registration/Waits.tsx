import { LinkButton, Timeline } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Registered } from './RegisterOrganisation.js';

/** That an organisation is registered, and what happens next. */
export function Waits({ organisation }: { organisation: Registered }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { slug, name, kind, status } = organisation;
  const verified = status === 'VERIFIED';
  return (
    <div className="stack">
      <h2 className="ds-heading" data-size="sm" tabIndex={-1} ref={heading}>
        {t(verified ? 'organisations.done.verified' : 'organisations.done.waits', { name })}
      </h2>
      <Timeline
        label={t('organisations.done.label')}
        steps={[
          { id: 'registered', state: 'done', title: t('organisations.done.registered'), children: t('organisations.done.registeredHint') },
          { id: 'checked', state: verified ? 'done' : 'now', title: t('organisations.done.checked'), children: t(verified ? 'organisations.done.checkedAlready' : 'organisations.done.checkedHint') },
          { id: 'taking-part', state: verified ? 'now' : 'next', title: t('organisations.done.takesPart'), children: t('organisations.done.takesPartHint') },
        ]}
      />
      <p>{t('organisations.done.meanwhile')}</p>
      <div className="cluster">
        <LinkButton to={`/partnere/${slug}/organisasjon`}>{t('organisations.done.toOrganisation')}</LinkButton>
        <LinkButton to={`/partnere/${slug}/rediger`} variant="secondary">
          {t('organisations.done.toProfile')}
        </LinkButton>
        {kind === 'PUBLIC_AGENCY' && (
          <LinkButton to="/utfordringer/ny" variant="secondary">
            {t('organisations.done.toNeed')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
