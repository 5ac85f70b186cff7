import { ChallengeCard } from '@samskap/challenges-web';
import { PartnerAbout, PartnerFacts, Solutions } from '@samskap/partners-web';
import { PilotCard, TrackRecord } from '@samskap/pilots-web';
import { ServiceLines } from '@samskap/services-web';
import { LinkButton, Loaded, NotFound, organisationsOf, Page, Section, useRead, useViewer } from '@samskap/ui';
import { AssignmentSection } from '@samskap/volunteers-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PartnerDocument, type PartnerQuery } from './partner.operations.js';

type Partner = NonNullable<PartnerQuery['organisation']>;

/** The public profile of an organisation: what it says of itself, what it offers, and what it has done here. */
export function PartnerPage() {
  const { slug = '' } = useParams();
  const read = useRead(PartnerDocument, { slug });
  return <Loaded read={read}>{({ organisation }) => (organisation ? <Profile partner={organisation} /> : <NotFound />)}</Loaded>;
}

function Profile({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const agency = partner.kind === 'PUBLIC_AGENCY';
  const own = organisationsOf(useViewer()).some(({ id }) => id === partner.id);
  return (
    <Page
      title={partner.name}
      crumbs={agency ? undefined : [{ label: t('partners.title'), to: '/partnere' }]}
      eyebrow={
        <>
          <span>{t(`partners.kind.${partner.kind}`)}</span>
          {partner.place && <span>· {partner.place.name}</span>}
        </>
      }
      actions={
        (partner.viewerCan.updateProfile || partner.viewerCan.leave) && (
          <>
            {partner.viewerCan.updateProfile && (
              <LinkButton to={`/partnere/${partner.slug}/rediger`} variant="secondary">
                {t('partners.edit.action')}
              </LinkButton>
            )}
            {partner.viewerCan.leave && (
              <LinkButton to={`/partnere/${partner.slug}/organisasjon`} variant="secondary">
                {t('organisations.own.link')}
              </LinkButton>
            )}
          </>
        )
      }
    >
      <div className="split">
        <div>
          {partner.profile ? <PartnerAbout profile={partner.profile} /> : !agency && <p className="quiet">{t('partners.noProfile')}</p>}
          {(!agency || partner.solutions.length > 0) && <Solutions partner={partner} />}
          {agency && <Needs partner={partner} />}
          {partner.services.length > 0 && (
            <Section title={t('services.section.own')}>
              <ServiceLines services={partner.services} />
            </Section>
          )}
        </div>
        <div>
          <TrackRecord record={partner.trackRecord} />
          <PartnerFacts partner={partner} />
        </div>
      </div>
      <AssignmentSection assignments={partner.volunteerAssignments} writeAt={own ? `/frivillig/ny?organisasjon=${partner.id}` : undefined} />
      <Section title={t('partners.pilotsHere')}>
        {partner.pilots.nodes.length > 0 ? (
          <ul className="grid">
            {partner.pilots.nodes.map((pilot) => (
              <li key={pilot.id}>
                <PilotCard pilot={pilot} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{t('partners.noPilots')}</p>
        )}
      </Section>
    </Page>
  );
}

function Needs({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  if (partner.challenges.nodes.length === 0) return null;
  return (
    <Section title={t('partners.needs')}>
      <ul className="plain-list stack">
        {partner.challenges.nodes.map((challenge) => (
          <li key={challenge.id}>
            <ChallengeCard challenge={challenge} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
