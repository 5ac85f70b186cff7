import { AssignmentCard, AssignmentFilters, assignmentQuery, PlaceMap, useAssignmentFilters } from '@samskap/volunteers-web';
import { Button, CardList, EmptyState, LinkButton, organisationsOf, Page, PrintButton, useRead, useReadPages, useViewer } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssignmentCountsDocument, VolunteerAssignmentsDocument } from './volunteer.operations.js';

const pageLength = 12;

/** What volunteers can do, near whoever looks, narrowed by the address. */
export function VolunteerPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const state = useAssignmentFilters();
  const read = useReadPages(VolunteerAssignmentsDocument, { first: pageLength, ...assignmentQuery(state.filters) }, (data) => data.volunteerAssignments);
  return (
    <Page
      title={t('volunteers.list.title')}
      lead={t('volunteers.list.lead')}
      actions={
        <>
          {organisationsOf(viewer).length > 0 && (
            <LinkButton to="/frivillig/ny" variant="secondary">
              {t('volunteers.list.write')}
            </LinkButton>
          )}
          <PrintButton />
        </>
      }
    >
      <AssignmentFilters state={state} />
      <div className="volunteer-list">
        <CardList
          read={read}
          count={(count) => t('volunteers.list.count', { count })}
          empty={
            <EmptyState
              title={t('volunteers.list.none')}
              action={
                <Button variant="secondary" onClick={state.clear}>
                  {t('ui.filters.clear')}
                </Button>
              }
            >
              {t('volunteers.list.noneHint')}
            </EmptyState>
          }
        >
          {(assignment) => <AssignmentCard assignment={assignment} />}
        </CardList>
        <Places chosen={state.filters.sted} />
      </div>
    </Page>
  );
}

/** Open where there is room beside the list; folded on a phone, so that the list comes first. */
function Places({ chosen }: { chosen: string }) {
  const { t } = useTranslation();
  const { data } = useRead(AssignmentCountsDocument, {});
  const [wide] = useState(() => window.matchMedia('(width >= 60rem)').matches);
  if (!data) return null;
  return (
    <details className="map-fold" open={wide}>
      <summary>{t('volunteers.map.show')}</summary>
      <PlaceMap counts={data.assignmentCounts} chosen={chosen} />
    </details>
  );
}
