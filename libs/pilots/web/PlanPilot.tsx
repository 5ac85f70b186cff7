import { pilotLimits } from '@samskap/pilots-contract';
import type { Language } from '@samskap/platform-contract';
import { apiLanguage, type CurrentViewer, langOf, Loaded, NotFound, Page, TextLink, useLanguage, useRead } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanForm, type PlanOrigin } from './PlanForm.js';
import {
  type PlanChallengeFragment,
  PlanFromChallengeDocument,
  PlanFromPilotDocument,
  PlanFromProposalDocument,
} from './pilots.operations.js';

const nothing = { challengeId: null, proposalId: null, fromPilotId: null, owner: null, lead: null, title: '', summary: '', learningQuestion: '', frame: '' };

/** The beginning of a longer text, to be written on. */
const beginning = (text: string) => (text.length <= pilotLimits.summary ? text : `${text.slice(0, pilotLimits.summary - 1).trimEnd()}…`);

const fromChallenge = (challenge: PlanChallengeFragment): Pick<PlanOrigin, 'challengeId' | 'owner' | 'language'> => ({
  challengeId: challenge.id,
  owner: challenge.owner,
  language: challenge.language,
});

interface FromProps {
  viewer: CurrentViewer;
  id: string;
}

/** A plan that answers a need. */
export function PlanFromChallenge({ viewer, id }: FromProps) {
  const { t } = useTranslation();
  const read = useRead(PlanFromChallengeDocument, { id });
  return (
    <Loaded read={read}>
      {({ challenge }) =>
        challenge ? (
          <PlanPage from={<From label={t('pilots.fromChallenge')} to={`/utfordringer/${challenge.slug}`} title={challenge.title} language={challenge.language} />}>
            <PlanForm viewer={viewer} origin={{ ...nothing, ...fromChallenge(challenge), title: challenge.title, summary: beginning(challenge.need) }} />
          </PlanPage>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

/** A plan for an accepted proposal. */
export function PlanFromProposal({ viewer, id }: FromProps) {
  const { t } = useTranslation();
  const screen = useLanguage();
  const read = useRead(PlanFromProposalDocument, { id });
  return (
    <Loaded read={read}>
      {({ proposal }) => {
        if (!proposal) return <NotFound />;
        const { title, summary, organisation: lead, challenge } = proposal;
        const origin = { ...nothing, language: apiLanguage(screen), ...(challenge ? fromChallenge(challenge) : {}), proposalId: id, lead, title, summary };
        return (
          <PlanPage from={<From label={t('pilots.fromProposal')} to={`/forslag/${id}`} title={title} language={origin.language} />}>
            <PlanForm viewer={viewer} origin={origin} />
          </PlanPage>
        );
      }}
    </Loaded>
  );
}

/** «Vi vil prøve dette også»: a plan that follows a pilot elsewhere. */
export function PlanFromPilot({ viewer, id }: FromProps) {
  const { t } = useTranslation();
  const read = useRead(PlanFromPilotDocument, { id });
  return (
    <Loaded read={read}>
      {({ pilot }) => {
        if (!pilot) return <NotFound />;
        const { title, summary, language, lead, learningQuestion, frame } = pilot;
        // Its name often holds the place where it was first tried: this one gets a name of its own.
        const origin = { ...nothing, fromPilotId: id, summary, language, lead, learningQuestion: learningQuestion ?? '', frame: frame ?? '' };
        return (
          <PlanPage
            title={t('pilots.follow')}
            from={<From label={t('pilots.fromPilot')} to={`/piloter/${pilot.slug}`} title={title} language={language} />}
          >
            <PlanForm viewer={viewer} origin={origin} />
          </PlanPage>
        );
      }}
    </Loaded>
  );
}

/** A plan that stands on its own. */
export function PlanAlone({ viewer }: { viewer: CurrentViewer }) {
  const screen = useLanguage();
  return (
    <PlanPage>
      <PlanForm viewer={viewer} origin={{ ...nothing, language: apiLanguage(screen) }} />
    </PlanPage>
  );
}

function PlanPage({ title, from, children }: { title?: string; from?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page
      title={title ?? t('pilots.plan.title')}
      lead={from ? t('pilots.plan.prefilled') : t('pilots.plan.lead')}
      crumbs={[{ label: t('pilots.title'), to: '/piloter' }]}
      width="text"
    >
      {from}
      {children}
    </Page>
  );
}

function From({ label, to, title, language }: { label: string; to: string; title: string; language: Language }) {
  return (
    <p className="plan-from">
      <span className="quiet">{label}</span>
      <TextLink to={to} lang={langOf(language)}>
        {title}
      </TextLink>
    </p>
  );
}
