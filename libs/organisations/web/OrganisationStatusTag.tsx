import type { OrganisationStatus } from '@samskap/platform-contract';
import { StatusTag, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const tones: Record<OrganisationStatus, Tone> = { PENDING: 'warning', VERIFIED: 'success', SUSPENDED: 'danger' };

/** Whether an organisation may take part. */
export function OrganisationStatusTag({ status }: { status: OrganisationStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[status]}>{t(`organisations.status.${status}`)}</StatusTag>;
}
