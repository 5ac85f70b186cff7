import { Alert } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { OwnOrganisationFragment } from '../organisations.operations.js';

const STATES: Partial<Record<OwnOrganisationFragment['status'], 'nameSentBack' | 'suspended'>> = { VERIFIED: 'nameSentBack', SUSPENDED: 'suspended' };

/** Why an organisation does not take part yet, or any more, or not under the name that it wanted, and whose turn it is. */
export function StatusReason({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { status, statusReason } = organisation;
  if (status === 'VERIFIED' && !statusReason) return null;
  const state = STATES[status] ?? (statusReason ? 'sentBack' : 'waits');
  return (
    <Alert tone={state === 'waits' ? 'info' : 'warning'} title={t(`organisations.standing.${state}.title`)}>
      <div className="stack">
        {statusReason && <blockquote className="said">{statusReason}</blockquote>}
        <p>{t(`organisations.standing.${state}.text`)}</p>
      </div>
    </Alert>
  );
}
