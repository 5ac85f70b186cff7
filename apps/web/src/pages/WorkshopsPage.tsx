import { agenciesOf, Button, CardList, EmptyState, LinkButton, Page, useReadPages, useViewer } from '@samskap/ui';
import { useWorkshopFilters, WorkshopCard, WorkshopFilters, workshopQuery } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { WorkshopsDocument } from './workshops.operations.js';

const pageLength = 12;

/** Every idea workshop one may see, those ahead first. */
export function WorkshopsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const state = useWorkshopFilters();
  const read = useReadPages(WorkshopsDocument, { first: pageLength, filter: workshopQuery(state.filters) }, ({ workshops }) => workshops);
  return (
    <Page
      title={t('workshops.title')}
      lead={t('workshops.list.lead')}
      actions={
        <>
          {agenciesOf(viewer).length > 0 && <LinkButton to="/verksted/ny">{t('workshops.new.open')}</LinkButton>}
          <LinkButton to="/bli-med" variant="secondary">
            {t('workshops.list.code')}
          </LinkButton>
        </>
      }
    >
      <WorkshopFilters state={state} />
      <CardList
        read={read}
        count={(count) => t('workshops.list.count', { count })}
        empty={
          state.active > 0 ? (
            <EmptyState
              title={t('workshops.list.none')}
              action={
                <Button variant="secondary" onClick={state.clear}>
                  {t('ui.filters.clear')}
                </Button>
              }
            >
              {t('workshops.list.noneHint')}
            </EmptyState>
          ) : (
            <EmptyState title={t('workshops.list.nothing')}>{t('workshops.list.nothingHint')}</EmptyState>
          )
        }
      >
        {(workshop) => <WorkshopCard workshop={workshop} />}
      </CardList>
    </Page>
  );
}
