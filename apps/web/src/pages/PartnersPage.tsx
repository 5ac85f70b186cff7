import { PartnerCard, PartnerFilters, partnerQuery, usePartnerFilters } from '@samskap/partners-web';
import { Button, CardList, EmptyState, LinkButton, organisationsOf, Page, useReadPages, useViewer } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { PartnersDocument } from './partners.operations.js';

const pageLength = 12;

/** The directory of partners, narrowed by filters in the address. */
export function PartnersPage() {
  const { t } = useTranslation();
  const state = usePartnerFilters();
  const read = useReadPages(PartnersDocument, { first: pageLength, ...partnerQuery(state.filters) }, ({ organisations }) => organisations);
  const viewer = useViewer();
  const mayBeNew = viewer !== undefined && !viewer?.administrator && organisationsOf(viewer).length === 0;
  return (
    <Page
      title={t('partners.title')}
      lead={t('partners.lead')}
      actions={
        mayBeNew && (
          <LinkButton to="/organisasjoner/ny" variant="secondary">
            {t('organisations.new.title')}
          </LinkButton>
        )
      }
    >
      <PartnerFilters state={state} />
      <CardList
        read={read}
        count={(count) => t('partners.list.count', { count })}
        empty={
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
        }
      >
        {(partner) => <PartnerCard partner={partner} />}
      </CardList>
    </Page>
  );
}
