import type { AssignmentStatus } from '@samskap/platform-contract';
import { StatusTag, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

const tones: Record<AssignmentStatus, Tone> = { DRAFT: 'neutral', OPEN: 'success', CLOSED: 'sand' };

/** Where an assignment stands. */
export function AssignmentStatusTag({ status }: { status: AssignmentStatus }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[status]}>{t(`volunteers.status.${status}`)}</StatusTag>;
}
