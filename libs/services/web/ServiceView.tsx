import { DefinitionList, langOf, Page, PrintButton, Prose, Section, Tag, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { CopyService } from './CopyService.js';
import { Lacks } from './Lacks.js';
import { ServiceActions } from './ServiceActions.js';
import { ServiceReach } from './ServiceReach.js';
import type { ServiceViewFragment } from './services.operations.js';
import { Freshness, ServiceStatusTag } from './ServiceTags.js';

/** A service whole: what it is, whom it is for, how to get it, and whom to call. */
export function ServiceView({ service }: { service: ServiceViewFragment }) {
  const { t } = useTranslation();
  const { name, summary, language, status, owner, forWhom, howToRefer, pilot } = service;
  const lang = langOf(language);
  return (
    <Page
      title={name}
      lang={lang}
      crumbs={[{ label: t('services.title'), to: '/tjenester' }]}
      eyebrow={
        <>
          <ServiceStatusTag status={status} />
          {status === 'ACTIVE' && <Freshness service={service} />}
          <span>{owner?.name}</span>
        </>
      }
      actions={
        <>
          <ServiceActions service={service} />
          <CopyService service={service} />
          <PrintButton />
        </>
      }
    >
      <Lacks service={service} />
      {(service.telephone ?? service.email ?? service.website) && (
        <Section title={t('services.reach')}>
          <ServiceReach service={service} />
        </Section>
      )}
      <div className="split">
        <div>
          {summary && <Prose text={summary} lang={lang} />}
          {forWhom && (
            <Section title={t('services.forWhom')}>
              <Prose text={forWhom} lang={lang} />
            </Section>
          )}
          {howToRefer && (
            <Section title={t('services.howToRefer')}>
              <Prose text={howToRefer} lang={lang} />
            </Section>
          )}
          {pilot && (
            <p>
              {t('services.grewFrom')}{' '}
              <TextLink to={`/piloter/${pilot.slug}`} lang={langOf(pilot.language)}>
                {pilot.title}
              </TextLink>
            </p>
          )}
        </div>
        <aside>
          <ServiceFacts service={service} />
        </aside>
      </div>
    </Page>
  );
}

function ServiceFacts({ service }: { service: ServiceViewFragment }) {
  const { t } = useTranslation();
  const { owner, unit, places, targetGroups, needs, openingHours, waitingTime } = service;
  const tags = (terms: readonly { code: string; label: string }[]) =>
    terms.length > 0 && (
      <span className="cluster tags">
        {terms.map(({ code, label }) => (
          <Tag key={code}>{label}</Tag>
        ))}
      </span>
    );
  return (
    <DefinitionList
      items={[
        { term: t('services.openingHours'), value: openingHours },
        { term: t('services.waitingTime'), value: waitingTime },
        { term: t('services.places'), value: places.map((place) => place.name).join(', ') },
        { term: t('services.targetGroups'), value: tags(targetGroups) },
        { term: t('services.needs'), value: tags(needs) },
        {
          term: t('services.owner'),
          value: owner && (
            <>
              <TextLink to={`/partnere/${owner.slug}`}>{owner.name}</TextLink>
              {unit && <span className="quiet"> · {unit.name}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
