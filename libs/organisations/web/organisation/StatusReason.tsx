import { Alert } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { OwnOrganisationFragment } from '../organisations.operations.js';

/** Why an organisation does not take part yet, or any more, and whose turn it is. */
export function StatusReason({ organisation }: { organisation: OwnOrganisationFragment }) {
  const { t } = useTranslation();
  const { status, statusReason } = organisation;
  if (status === 'VERIFIED') return null;
  const state = status === 'PENDING' ? (statusReason ? 'sentBack' : 'waits') : 'suspended';
  return (
    <Alert tone={state === 'waits' ? 'info' : 'warning'} title={t(`organisations.standing.${state}.title`)}>
      <div className="stack">
        {statusReason && <blockquote className="said">{statusReason}</blockquote>}
        <p>{t(`organisations.standing.${state}.text`)}</p>
      </div>
    </Alert>
  );
}
