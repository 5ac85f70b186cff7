import { Button, ConfirmDialog, CopyButton, langOf, LinkButton, Loaded, numberText, Page, PrintButton, Section, TextLink, useAct, useLanguage, useRead, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarOf, ownAttestation } from '../addresses.js';
import { ContactCall } from '../ContactCall.js';
import { CancelSignUpDocument, OwnSignUpDocument, type OwnSignUpViewFragment } from '../volunteers.operations.js';
import { OwnSummary, useOwnHeading } from './OwnSummary.js';

/** One's own sign-up, opened by the link that one got. */
export function OwnSignUp({ token }: { token: string | undefined }) {
  const read = useRead(OwnSignUpDocument, { token: token ?? '' }, { pause: !token });
  if (!token) return <NoSignUp />;
  return <Loaded read={read}>{({ ownSignUp }) => (ownSignUp ? <Own own={ownSignUp} token={token} /> : <NoSignUp />)}</Loaded>;
}

/** A link that came only in part, or leads to what is no longer kept. */
function NoSignUp() {
  const { t } = useTranslation();
  return (
    <Page title={t('volunteers.own.none.title')} lead={t('volunteers.own.none.text')} width="text">
      <LinkButton to="/frivillig">{t('volunteers.own.none.action')}</LinkButton>
    </Page>
  );
}

function Own({ own, token }: { own: OwnSignUpViewFragment; token: string }) {
  const { t } = useTranslation();
  const { assignment, slot } = own;
  const title = useOwnHeading(own);
  const comes = own.status === 'CONFIRMED' || own.status === 'WAITING';
  return (
    <Page
      title={title}
      eyebrow={
        assignment && (
          <TextLink to={`/frivillig/${assignment.slug}`} lang={langOf(assignment.language)}>
            {assignment.title}
          </TextLink>
        )
      }
      width="text"
    >
      <OwnSummary own={own} />
      <div className="cluster no-print">
        {comes && assignment && (
          <a className="ds-button" data-variant="primary" href={calendarOf(assignment.slug, slot.id)}>
            {t('volunteers.own.calendar')}
          </a>
        )}
        {own.canCancel && <CallOff token={token} />}
        <CopyButton label={t('volunteers.signedUp.copy')} text={`${window.location.origin}/frivillig/min#${token}`} />
        <PrintButton />
      </div>
      {own.hoursInAll > 0 && <Hours own={own} token={token} />}
      {assignment && <ContactCall contact={assignment} />}
    </Page>
  );
}

function Hours({ own, token }: { own: OwnSignUpViewFragment; token: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { hours, hoursInAll, assignment } = own;
  return (
    <Section title={t('volunteers.own.hours.title')}>
      {hours !== null && <p>{t('volunteers.own.hours.here', { hours: numberText(hours, language) })}</p>}
      <p>{t('volunteers.own.hours.inAll', { hours: numberText(hoursInAll, language), owner: assignment?.owner?.name })}</p>
      <div className="no-print">
        <a className="ds-button" data-variant="secondary" href={ownAttestation(token)}>
          {t('volunteers.own.hours.attestation')}
        </a>
      </div>
    </Section>
  );
}

function CallOff({ token }: { token: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const cancel = useWrite(CancelSignUpDocument);
  const confirm = async () => {
    await act(async (idempotencyKey) => (await cancel({ input: { token, idempotencyKey } })).cancelSignUp, t('volunteers.own.calledOff'));
    setOpen(false);
  };
  return (
    <>
      <Button variant="secondary" tone="danger" onClick={() => setOpen(true)}>
        {t('volunteers.own.callOff')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('volunteers.own.callOffTitle')}
        action={t('volunteers.own.callOffConfirm')}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('volunteers.own.callOffText')}
      </ConfirmDialog>
    </>
  );
}
