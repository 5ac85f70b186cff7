import { Card, Loaded, SkeletonCards, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AdministrationOverviewDocument } from '../organisations.operations.js';

/** What waits for an administrator, and how things stand. */
export function Overview() {
  const { t } = useTranslation();
  const read = useRead(AdministrationOverviewDocument, {});
  return (
    <Loaded read={read} skeleton={<SkeletonCards count={3} />}>
      {({ verificationQueue: queue, organisations, operations }) => {
        const failed = (operations?.mail.failed ?? 0) + (operations?.queues ?? []).reduce((sum, one) => sum + one.failed, 0);
        const days = Math.max(0, ...queue.map((one) => one.days));
        const cards = [
          {
            part: 'venter',
            text: queue.length === 0 ? t('organisations.administration.nothingWaits') : t('organisations.administration.waiting', { count: queue.length }),
            more: queue.length > 0 && t('organisations.administration.longest', { count: days }),
          },
          { part: 'organisasjoner', text: t('organisations.administration.organisations', { count: organisations.totalCount }) },
          { part: 'kontoer', text: t('organisations.administration.accountsText') },
          { part: 'innstillinger', text: t('organisations.administration.settingsText') },
          {
            part: 'drift',
            text: failed === 0 ? t('organisations.administration.allRuns') : t('organisations.administration.failed', { count: failed }),
            more: operations?.mail.delivery !== 'SMTP' && t(`organisations.operations.delivery.${operations?.mail.delivery ?? 'NONE'}`),
          },
        ] as const;
        return (
          <ul className="grid">
            {cards.map((card) => (
              <li key={card.part}>
                <Card title={t(`organisations.administration.part.${card.part}`)} to={`/administrasjon/${card.part}`} level={2} below={'more' in card && card.more}>
                  <p>{card.text}</p>
                </Card>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
