import { Card, Tag } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { PartnerCardFragment } from './partners.operations.js';

const shownCapabilities = 3;

/** A partner in a list: who they are, for whom, and what they can do. */
export function PartnerCard({ partner }: { partner: PartnerCardFragment }) {
  const { t } = useTranslation();
  const { profile } = partner;
  const capabilities = profile?.capabilities ?? [];
  const further = capabilities.length - shownCapabilities;
  return (
    <Card
      title={partner.name}
      to={`/partnere/${partner.slug}`}
      above={
        <>
          <span>{t(`partners.kind.${partner.kind}`)}</span>
          {partner.place && <span>{partner.place.name}</span>}
        </>
      }
      below={profile?.targetGroups.length ? <span>{profile.targetGroups.map(({ label }) => label).join(' · ')}</span> : undefined}
    >
      {profile && <p className="clamped">{profile.about}</p>}
      {capabilities.length > 0 && (
        <ul className="plain-list cluster tags" aria-label={t('partners.capabilities')}>
          {capabilities.slice(0, shownCapabilities).map(({ capability }) => (
            <li key={capability.code}>
              <Tag>{capability.label}</Tag>
            </li>
          ))}
          {further > 0 && <li className="quiet">{t('partners.further', { count: further })}</li>}
        </ul>
      )}
    </Card>
  );
}
