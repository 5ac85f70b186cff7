import { Card, DefinitionList, EmptyState, langOf, Loaded, Pager, type ReadPages, SkeletonCards, useViewer } from '@samskap/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from './ConfirmButton.js';
import { CopyService } from './CopyService.js';
import { placesText } from './placesText.js';
import { ServiceReach } from './ServiceReach.js';
import type { ServiceResultFragment } from './services.operations.js';
import { Freshness, ServiceStatusTag } from './ServiceTags.js';

interface ServiceResultsProps<Data> {
  read: ReadPages<Data, ServiceResultFragment>;
  /** What one may do when nothing is found. */
  whenNone: ReactNode;
}

/** What was found, each with its telephone number, so that one need not go further than this page. */
export function ServiceResults<Data>({ read, whenNone }: ServiceResultsProps<Data>) {
  const { t } = useTranslation();
  return (
    <Loaded read={read} skeleton={<SkeletonCards count={3} />}>
      {() => (
        <div className="stack" aria-busy={read.refreshing}>
          <h2 className="list-count">
            <span role="status">{t('services.count', { count: read.total ?? 0 })}</span>
          </h2>
          {read.nodes.length === 0 ? (
            <EmptyState title={t('services.none')} action={whenNone}>
              {t('services.noneHint')}
            </EmptyState>
          ) : (
            <ul className="plain-list service-results">
              {read.nodes.map((service) => (
                <li key={service.id}>
                  <ServiceResult service={service} />
                </li>
              ))}
            </ul>
          )}
          <Pager shown={read.nodes.length} total={read.total} hasMore={read.hasMore} loading={read.loadingMore} onMore={read.more} />
        </div>
      )}
    </Loaded>
  );
}

function ServiceResult({ service }: { service: ServiceResultFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { slug, name, summary, language, status, owner, places, forWhom, waitingTime, openingHours, viewerCan, unconfirmed } = service;
  const lang = langOf(language);
  // Stays after it is pressed, so that whoever uses the keyboard is not thrown back to the top of the page.
  const [asks] = useState(unconfirmed);
  return (
    <Card
      title={name}
      to={`/tjenester/${slug}`}
      lang={lang}
      above={
        <>
          <ServiceStatusTag status={status} />
          <span>{[owner?.name, placesText(places, t)].filter(Boolean).join(' · ')}</span>
        </>
      }
      below={status === 'ACTIVE' && <Freshness service={service} />}
    >
      <div className="service-result">
        <p className="clamped" lang={lang}>
          {summary}
        </p>
        <div className="service-found">
          <ServiceReach service={service} />
          <div className="cluster no-print">
            {viewer && viewerCan.confirm && asks && <ConfirmButton service={service} />}
            <CopyService service={service} />
          </div>
        </div>
        <DefinitionList
          items={[
            { term: t('services.forWhom'), value: forWhom },
            { term: t('services.waitingTime'), value: waitingTime },
            { term: t('services.openingHours'), value: openingHours },
          ]}
        />
      </div>
    </Card>
  );
}
