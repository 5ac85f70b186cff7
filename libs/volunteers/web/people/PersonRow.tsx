import type { SignUpStatus } from '@samskap/platform-contract';
import { DateText, numberText, StatusTag, TelephoneLink, type Tone, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { attestationOf } from '../addresses.js';
import type { AssignmentSignUpsFragment, SignUpLineFragment, SlotTimeFragment } from '../volunteers.operations.js';
import { Answer } from './Answer.js';
import { CancelSignUp } from './CancelSignUp.js';
import { mobileText } from './mobileText.js';
import { NoteHours } from './NoteHours.js';
import { NoteVetting } from './NoteVetting.js';
import { asks } from './standing.js';

const tones: Record<SignUpStatus, Tone> = { WAITING: 'info', CONFIRMED: 'success', ATTENDED: 'neutral', CANCELLED: 'neutral' };

interface PersonRowProps {
  signUp: SignUpLineFragment;
  assignment: AssignmentSignUpsFragment;
  slot: SlotTimeFragment;
  /** The time has come. */
  begun: boolean;
}

/** Somebody who has signed up: how to reach them, how it stands, and what there is to do about it. */
export function PersonRow({ signUp, assignment, slot, begun }: PersonRowProps) {
  const { t } = useTranslation();
  const { id, name, mobile, email, status, unanswered, reason, signedUpAt } = signUp;
  const waitsForAnswer = asks(signUp);
  const gone = status === 'CANCELLED';
  return (
    <li className="changeable" data-overdue={unanswered || undefined}>
      <div>
        <h3 className="changeable-term cluster">
          {name}
          <Standing signUp={signUp} />
          {unanswered && <StatusTag tone="ember">{t('volunteers.people.unanswered')}</StatusTag>}
        </h3>
        <p className="cluster">
          {mobile && <TelephoneLink number={mobileText(mobile)} />}
          {email && (
            <a className="ds-link" href={`mailto:${email}`}>
              {email}
            </a>
          )}
          <span className="quiet">
            {t('volunteers.people.since')} <DateText value={signedUpAt} style="short" />
          </span>
        </p>
        {reason && <p className="quiet">{reason}</p>}
        {!gone && <Papers signUp={signUp} assignment={assignment} />}
      </div>
      {!gone && (
        <div className="cluster no-print">
          {waitsForAnswer && <Answer signUp={signUp} />}
          {begun && (status === 'CONFIRMED' || status === 'ATTENDED') && <NoteHours signUp={signUp} slot={slot} />}
          {(assignment.policeCertificate || assignment.confidentiality) && <NoteVetting signUp={signUp} assignment={assignment} />}
          {status === 'ATTENDED' && (
            <a className="ds-button" data-variant="tertiary" href={attestationOf(id)} aria-label={t('volunteers.people.attestationOf', { name })}>
              {t('volunteers.people.attestation')}
            </a>
          )}
          {!begun && !waitsForAnswer && <CancelSignUp signUp={signUp} />}
        </div>
      )}
    </li>
  );
}

function Standing({ signUp }: { signUp: SignUpLineFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, position, hours } = signUp;
  const said =
    asks(signUp) ? t('volunteers.people.asks')
    : status === 'WAITING' ? t('volunteers.people.position', { position })
    : status === 'ATTENDED' && hours !== null ? t('volunteers.people.hours', { hours: numberText(hours, language) })
    : status === 'CONFIRMED' && hours === 0 ? t('volunteers.people.absent')
    : t(`volunteers.people.status.${status}`);
  return <StatusTag tone={asks(signUp) ? 'accent' : tones[status]}>{said}</StatusTag>;
}

function Papers({ signUp, assignment }: Pick<PersonRowProps, 'signUp' | 'assignment'>) {
  const { t } = useTranslation();
  const { policeCertificateSeenOn, confidentialitySignedOn } = signUp;
  return (
    <>
      {assignment.policeCertificate && (
        <p className="quiet">
          {policeCertificateSeenOn ? t('volunteers.people.certificateSeen') : t('volunteers.people.certificateNotSeen')}{' '}
          {policeCertificateSeenOn && <DateText value={policeCertificateSeenOn} style="short" />}
        </p>
      )}
      {assignment.confidentiality && (
        <p className="quiet">
          {confidentialitySignedOn ? t('volunteers.people.confidentialitySigned') : t('volunteers.people.confidentialityNotSigned')}{' '}
          {confidentialitySignedOn && <DateText value={confidentialitySignedOn} style="short" />}
        </p>
      )}
    </>
  );
}
