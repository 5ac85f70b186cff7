import { Button, ConfirmDialog, CopyButton, langOf, Loaded, Section, Skeleton, StatusTag, TextLink, useAct, useRead, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenText } from '../WhenText.js';
import { whereWords } from '../whereWords.js';
import { registrationTones } from '../words.js';
import { CancelOwnRegistrationDocument, OwnRegistrationDocument, type OwnRegistrationViewFragment } from '../workshops.operations.js';

interface OwnRegistrationProps {
  token: string;
  /** Where one can register again from here, after calling off. */
  onAgain?: () => void;
  /** Shows what it is for, where the page does not. */
  whole?: boolean;
}

/** One's own registration: where it stands, the calendar, the link to keep, and how to call it off. */
export function OwnRegistration({ token, onAgain, whole = false }: OwnRegistrationProps) {
  const { t } = useTranslation();
  const read = useRead(OwnRegistrationDocument, { token });
  return (
    <Loaded read={read} skeleton={<Skeleton lines={4} />}>
      {({ ownRegistration }) =>
        ownRegistration ? (
          <Registered registration={ownRegistration} token={token} onAgain={onAgain} whole={whole} />
        ) : (
          <Section title={t('workshops.own.gone')}>
            <p>{t('workshops.own.goneHint')}</p>
            {onAgain ? (
              <div>
                <Button onClick={onAgain}>{t('workshops.own.again')}</Button>
              </div>
            ) : (
              <p>
                <TextLink to="/verksted">{t('workshops.own.toList')}</TextLink>
              </p>
            )}
          </Section>
        )
      }
    </Loaded>
  );
}

function Registered({ registration, token, onAgain, whole }: { registration: OwnRegistrationViewFragment } & Required<Pick<OwnRegistrationProps, 'token' | 'whole'>> & OwnRegistrationProps) {
  const { t } = useTranslation();
  const { status, name, position, workshop } = registration;
  const lang = workshop ? langOf(workshop.language) : undefined;
  return (
    <Section title={t(`workshops.own.${status}`, { name })}>
      <div className="own-registration" data-status={status}>
        <div className="cluster">
          <StatusTag tone={registrationTones[status]}>{t(`workshops.registrationStatus.${status}`)}</StatusTag>
        </div>
        {status === 'CONFIRMED' && <p>{t('workshops.own.confirmedText')}</p>}
        {status === 'WAITING' && <p>{t('workshops.own.position', { position: position ?? 1 })}</p>}
        {status === 'CANCELLED' && <p>{t('workshops.own.cancelledText')}</p>}
        {whole && workshop && (
          <div lang={lang}>
            <p className="own-registration-what">
              <TextLink to={`/verksted/${workshop.slug}`}>{workshop.question}</TextLink>
            </p>
            <p>
              <WhenText workshop={workshop} />
            </p>
            <p>{whereWords(workshop)}</p>
          </div>
        )}
        {status !== 'CANCELLED' && workshop && <Keeping token={token} workshop={workshop} comes={status === 'CONFIRMED'} />}
        {status === 'CANCELLED' && workshop?.status === 'OPEN' && <Again workshop={workshop} onAgain={onAgain} />}
      </div>
    </Section>
  );
}

type OfRegistration = NonNullable<OwnRegistrationViewFragment['workshop']>;

/** What one does with a registration: remember it, find it again, call it off. */
function Keeping({ token, workshop, comes }: { token: string; workshop: OfRegistration; comes: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="cluster">
        {comes && (
          <a className="ds-button" data-variant="primary" href={`/verksted/${workshop.slug}/kalender.ics`}>
            {t('workshops.calendar')}
          </a>
        )}
        <CopyButton label={t('workshops.own.copy')} text={`${location.origin}/verksted/min#${token}`} />
        {(workshop.status === 'OPEN' || workshop.status === 'PLANNED') && <CallOff token={token} />}
      </div>
      <p className="quiet">{t('workshops.own.copyHint')}</p>
    </>
  );
}

function CallOff({ token }: { token: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const cancel = useWrite(CancelOwnRegistrationDocument);
  const { act, busy } = useAct();
  const confirm = async () => {
    const done = await act(async (idempotencyKey) => (await cancel({ input: { token, idempotencyKey } })).cancelRegistration, t('workshops.own.calledOff'));
    if (done) setAsking(false);
  };
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {t('workshops.own.callOff')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('workshops.own.callOffTitle')}
        action={t('workshops.own.callOff')}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        {t('workshops.own.callOffText')}
      </ConfirmDialog>
    </>
  );
}

/** Regretted: one registers again, and stands last if others wait. */
function Again({ workshop, onAgain }: { workshop: OfRegistration; onAgain: OwnRegistrationProps['onAgain'] }) {
  const { t } = useTranslation();
  return (
    <div className="cluster">
      {onAgain ? <Button onClick={onAgain}>{t('workshops.own.again')}</Button> : <TextLink to={`/verksted/${workshop.slug}`}>{t('workshops.own.again')}</TextLink>}
    </div>
  );
}
