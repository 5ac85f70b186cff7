import type { ServiceStatus } from '@samskap/platform-contract';
import { DateText, StatusTag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** Where a service stands, when it is not simply there for people. */
export function ServiceStatusTag({ status }: { status: ServiceStatus }) {
  const { t } = useTranslation();
  if (status === 'ACTIVE') return null;
  return <StatusTag tone={status === 'DRAFT' ? 'neutral' : 'sand'}>{t(`services.status.${status}`)}</StatusTag>;
}

interface FreshnessProps {
  service: { unconfirmed: boolean; confirmedOn: string | null };
}

/** «Ikke bekreftet siden 3. mars 2026»: whoever looks had better call first. Says when it was confirmed where it has been. */
export function Freshness({ service: { unconfirmed, confirmedOn } }: FreshnessProps) {
  const { t } = useTranslation();
  if (!unconfirmed) {
    return confirmedOn ? (
      <span className="quiet">
        {t('services.confirmed')} <DateText value={confirmedOn} style="short" />
      </span>
    ) : null;
  }
  return (
    <StatusTag tone="ember">
      <span>
        {t(confirmedOn ? 'services.unconfirmedSince' : 'services.unconfirmed')} {confirmedOn && <DateText value={confirmedOn} style="short" />}
      </span>
    </StatusTag>
  );
}
