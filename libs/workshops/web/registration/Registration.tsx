import { Section } from '@samskap/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopFullFragment } from '../workshops.operations.js';
import { keepToken, keptToken } from './keptToken.js';
import { OwnRegistration } from './OwnRegistration.js';
import { RegistrationForm } from './RegistrationForm.js';

/** Registering for a workshop, and one's own registration once it is made. */
export function Registration({ workshop }: { workshop: WorkshopFullFragment }) {
  const { t } = useTranslation();
  const [token, setToken] = useState(() => keptToken(workshop.id));
  const [isNew, setIsNew] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form is gone with the button that had focus.
    if (isNew) box.current?.focus();
  }, [isNew]);
  const change = (next: string | undefined) => {
    keepToken(workshop.id, next);
    setToken(next);
    setIsNew(next !== undefined);
  };
  if (token) {
    return (
      <div ref={box} tabIndex={-1} className="own-registration-frame">
        <OwnRegistration token={token} onAgain={() => change(undefined)} />
      </div>
    );
  }
  if (!workshop.registrationOpen) return null;
  const left = workshop.capacity - workshop.taken;
  return (
    <Section title={t('workshops.register.title')}>
      <p className="workshop-places">{left > 0 ? t('workshops.register.left', { count: left }) : t('workshops.register.full')}</p>
      {left <= 0 && workshop.waiting > 0 && <p>{t('workshops.register.ahead', { count: workshop.waiting })}</p>}
      <RegistrationForm workshopId={workshop.id} full={left <= 0} onRegistered={change} />
      <p className="quiet">{t('workshops.register.privacy')}</p>
    </Section>
  );
}
