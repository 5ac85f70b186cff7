import {
  ChallengeActions,
  ChallengeFacts,
  ChallengeStatusTag,
  ChallengeText,
  Deadline,
  OwnerPanel,
  Proposals,
  Questions,
  SimilarThings,
  useOwnProposals,
} from '@samskap/challenges-web';
import { History } from '@samskap/overview-web';
import { PilotCard } from '@samskap/pilots-web';
import { ServiceLines } from '@samskap/services-web';
import { langOf, Loaded, NotFound, Page, Section, TextLink, useRead } from '@samskap/ui';
import { WorkshopsAbout } from '@samskap/workshops-web';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ChallengePageDocument, type ChallengePageQuery, ExistingServicesDocument, SimilarThingsDocument } from './challenge.operations.js';

/** One need. */
export function ChallengePage() {
  const { slug = '' } = useParams();
  const read = useRead(ChallengePageDocument, { slug });
  return <Loaded read={read}>{({ challenge }) => (challenge ? <Challenge challenge={challenge} /> : <NotFound />)}</Loaded>;
}

const beforePublishing = ['DRAFT', 'AWAITING_APPROVAL'];

function Challenge({ challenge }: { challenge: NonNullable<ChallengePageQuery['challenge']> }) {
  const { t } = useTranslation();
  const proposals = challenge.proposals.nodes;
  const own = useOwnProposals(proposals);
  const waiting = proposals.filter((proposal) => proposal.status === 'SUBMITTED' && !own.includes(proposal)).length;
  return (
    <Page
      title={challenge.title}
      lang={langOf(challenge.language)}
      eyebrow={
        <>
          <ChallengeStatusTag status={challenge.status} route={challenge.route} />
          <span>{challenge.owner?.name}</span>
          {challenge.deadline && challenge.status === 'PUBLISHED' && (
            <span>
              {t('challenges.card.deadline')} <Deadline value={challenge.deadline} />
            </span>
          )}
        </>
      }
      crumbs={[{ label: t('challenges.list.title'), to: '/utfordringer' }]}
      actions={<ChallengeActions challenge={challenge} proposed={own.some(({ status }) => status !== 'WITHDRAWN')} waiting={waiting} />}
    >
      {beforePublishing.includes(challenge.status) && (
        <OwnerPanel challenge={challenge}>
          <Similar challengeId={challenge.id} />
        </OwnerPanel>
      )}
      <div className="split">
        <div>
          <ChallengeText challenge={challenge} />
          {challenge.pilots.length > 0 && (
            <Section title={t('challenges.view.pilots')}>
              <ul className="plain-list stack">
                {challenge.pilots.map((pilot) => (
                  <li key={pilot.id}>
                    <PilotCard pilot={pilot} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {!beforePublishing.includes(challenge.status) && <WorkshopsAbout workshops={challenge.workshops} about={{ utfordring: challenge.id }} />}
          <div id="forslag" className="stack">
            <Proposals challenge={challenge} proposals={proposals} />
          </div>
          <Questions challenge={challenge} />
          <History entries={challenge.history} />
        </div>
        <aside>
          <ChallengeFacts challenge={challenge} />
          {!beforePublishing.includes(challenge.status) && <ExistingServices challengeId={challenge.id} />}
        </aside>
      </div>
    </Page>
  );
}

function Similar({ challengeId }: { challengeId: string }) {
  const { t } = useTranslation();
  const { data } = useRead(SimilarThingsDocument, { id: challengeId });
  const pilots = data?.challenge?.similarPilots ?? [];
  const services = data?.challenge?.similarServices ?? [];
  return (
    <SimilarThings challengeId={challengeId}>
      {services.map(({ id, slug, name, language, owner }) => (
        <li key={id}>
          <TextLink to={`/tjenester/${slug}`} lang={langOf(language)}>
            {name}
          </TextLink>
          <span className="quiet">{[t('services.section.similar'), owner?.name].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
      {pilots.map(({ id, slug, title, language, owner }) => (
        <li key={id}>
          <TextLink to={`/piloter/${slug}`} lang={langOf(language)}>
            {title}
          </TextLink>
          <span className="quiet">{[t('challenges.similar.pilot'), owner?.name].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </SimilarThings>
  );
}

/** What there is already for the same people in the same place. */
function ExistingServices({ challengeId }: { challengeId: string }) {
  const { t } = useTranslation();
  const { data } = useRead(ExistingServicesDocument, { id: challengeId });
  const services = data?.challenge?.similarServices ?? [];
  if (services.length === 0) return null;
  return (
    <Section title={t('services.section.existing')}>
      <p className="quiet">{t('services.section.existingLead')}</p>
      <ServiceLines services={services} />
    </Section>
  );
}
