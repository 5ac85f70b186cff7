import { PilotCard, PilotFilters, pilotQuery, usePilotFilters } from '@samskap/pilots-web';
import { agenciesOf, Button, CardList, EmptyState, LinkButton, Page, useReadPages, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
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
      <CardList
        read={read}
        count={(count) => t('pilots.list.count', { count })}
        empty={
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
        }
      >
        {(pilot) => <PilotCard pilot={pilot} />}
      </CardList>
    </Page>
  );
}
