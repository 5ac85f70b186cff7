import { PartnerCard, PartnerFilters, partnerQuery, usePartnerFilters } from '@samskap/partners-web';
import { Button, EmptyState, Loaded, Page, Pager, SkeletonCards, useReadPages } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import '../styles/pilots.css';
import '../styles/partners.css';
import { PartnersDocument } from './partners.operations.js';

const pageLength = 12;

/** The directory of partners, narrowed by filters in the address. */
export function PartnersPage() {
  const { t } = useTranslation();
  const state = usePartnerFilters();
  const read = useReadPages(PartnersDocument, { first: pageLength, ...partnerQuery(state.filters) }, ({ organisations }) => organisations);
  return (
    <Page title={t('partners.title')} lead={t('partners.lead')}>
      <PartnerFilters state={state} />
      <Loaded read={read} skeleton={<SkeletonCards />}>
        {() => (
          <div className="stack" aria-busy={read.refreshing}>
            <h2 className="list-count">
              <span role="status">{t('partners.list.count', { count: read.total ?? 0 })}</span>
            </h2>
            {read.nodes.length === 0 ? (
              <EmptyState
                title={t('partners.list.none')}
                action={
                  <Button variant="secondary" onClick={state.clear}>
                    {t('ui.filters.clear')}
                  </Button>
                }
              >
                {t('partners.list.noneHint')}
              </EmptyState>
            ) : (
              <ul className="grid">
                {read.nodes.map((partner) => (
                  <li key={partner.id}>
                    <PartnerCard partner={partner} />
                  </li>
                ))}
              </ul>
            )}
            <Pager shown={read.nodes.length} total={read.total} hasMore={read.hasMore} loading={read.loadingMore} onMore={read.more} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
