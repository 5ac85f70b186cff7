import type { AgreementStatus } from '@samskap/platform-contract';
import { StatusTag, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const tones: Record<AgreementStatus, Tone> = { DRAFT: 'info', ACTIVE: 'success', ENDED: 'neutral' };

/** How far an agreement has come. */
export function AgreementStatusTag({ status }: { status: AgreementStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[status]}>{t(`organisations.agreement.status.${status}`)}</StatusTag>;
}
