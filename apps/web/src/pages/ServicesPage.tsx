import { ServiceFilters, serviceQuery, ServiceResults, useServiceFilters } from '@samskap/services-web';
import { Button, LinkButton, organisationsOf, Page, PrintButton, useReadPages, useViewer } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServicesDocument } from './service.operations.js';

const pageLength = 20;

/** Which service exists and how to reach it. What is searched for stays with this page as long as it is open: it may say what somebody struggles with. */
export function ServicesPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [words, setWords] = useState('');
  const state = useServiceFilters();
  const read = useReadPages(ServicesDocument, { first: pageLength, ...serviceQuery(state.filters, words) }, (data) => data.services);
  const clear = () => {
    state.clear();
    setWords('');
  };
  return (
    <Page
      title={t('services.list.title')}
      lead={t('services.list.lead')}
      actions={
        <>
          {organisationsOf(viewer).length > 0 && (
            <LinkButton to="/tjenester/ny" variant="secondary">
              {t('services.list.write')}
            </LinkButton>
          )}
          <PrintButton />
        </>
      }
    >
      <ServiceFilters state={state} words={words} onWords={setWords} />
      <ServiceResults
        read={read}
        whenNone={
          <Button variant="secondary" onClick={clear}>
            {t('ui.filters.clear')}
          </Button>
        }
      />
    </Page>
  );
}
