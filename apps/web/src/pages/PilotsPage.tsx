import { PilotCard, PilotFilters, pilotQuery, usePilotFilters } from '@samskap/pilots-web';
import { agenciesOf, Button, EmptyState, LinkButton, Loaded, Page, Pager, SkeletonCards, useReadPages, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import '../styles/pilots.css';
import { PilotsDocument } from './pilots.operations.js';

const pageLength = 12;

/** Every pilot one may see, narrowed by filters in the address. */
export function PilotsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const state = usePilotFilters();
  const read = useReadPages(PilotsDocument, { first: pageLength, ...pilotQuery(state.filters) }, ({ pilots }) => pilots);
  const mayPlan = agenciesOf(viewer).length > 0 || (viewer?.coordinates.length ?? 0) > 0;
  return (
    <Page
      title={t('pilots.title')}
      lead={t('pilots.list.lead')}
      actions={mayPlan && <LinkButton to="/piloter/ny">{t('pilots.plan.new')}</LinkButton>}
    >
      <PilotFilters state={state} />
      <Loaded read={read} skeleton={<SkeletonCards />}>
        {() => (
          <div className="stack" aria-busy={read.refreshing}>
            <h2 className="list-count">
              <span role="status">{t('pilots.list.count', { count: read.total ?? 0 })}</span>
            </h2>
            {read.nodes.length === 0 ? (
              <EmptyState
                title={t('pilots.list.none')}
                action={
                  <Button variant="secondary" onClick={state.clear}>
                    {t('ui.filters.clear')}
                  </Button>
                }
              >
                {t('pilots.list.noneHint')}
              </EmptyState>
            ) : (
              <ul className="grid">
                {read.nodes.map((pilot) => (
                  <li key={pilot.id}>
                    <PilotCard pilot={pilot} />
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
