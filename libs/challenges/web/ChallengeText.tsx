import { DateText, DefinitionList, langOf, MoneyText, Prose, Section, Tag, TextLink, useViewer } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeViewFragment } from './challenges.operations.js';
import { Deadline } from './Deadline.js';

/** The need and what should be different, and for a call what it is judged by and what it takes. */
export function ChallengeText({ challenge }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  const { need, hopedOutcome, outcome, status, criteria } = challenge;
  const lang = langOf(challenge.language);
  return (
    <>
      {outcome && (
        <Section title={t(status === 'WITHDRAWN' ? 'challenges.view.withdrawn' : 'challenges.view.outcome')}>
          <Prose text={outcome} lang={lang} />
        </Section>
      )}
      <Section title={t('challenges.view.need')}>
        {need ? <Prose text={need} lang={lang} /> : <p className="quiet">{t('challenges.view.nothingYet')}</p>}
      </Section>
      {hopedOutcome && (
        <Section title={t('challenges.view.hopedOutcome')}>
          <Prose text={hopedOutcome} lang={lang} />
        </Section>
      )}
      {criteria.length > 0 && (
        <Section title={t('challenges.view.criteria')}>
          <ul className="criteria" lang={lang}>
            {criteria.map(({ name, weight }) => (
              <li key={name}>
                <span>{name}</span>
                {weight !== null && <span className="nowrap">{weight} %</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Capabilities challenge={challenge} />
    </>
  );
}

function Capabilities({ challenge: { capabilities } }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  if (capabilities.length === 0) return null;
  const labels = (level: string) => {
    const needed = capabilities.filter((one) => one.level === level);
    if (needed.length === 0) return null;
    return (
      <div className="cluster tags">
        {needed.map(({ capability }) => (
          <Tag key={capability.code}>{capability.label}</Tag>
        ))}
      </div>
    );
  };
  return (
    <Section title={t('challenges.view.capabilities')}>
      <DefinitionList
        items={[
          { term: t('challenges.field.must'), value: labels('MUST') },
          { term: t('challenges.field.nice'), value: labels('NICE') },
        ]}
      />
    </Section>
  );
}

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
const labelsOf = (list: readonly { label: string }[]) => list.map(({ label }) => label).join(', ');

/** Who, where, when and how much, beside the text. */
export function ChallengeFacts({ challenge }: { challenge: ChallengeViewFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { owner, unit, coOwners, contact, places, targetGroups, serviceAreas, deadline, answerBy, route, procurementRoute } = challenge;
  return (
    <Section title={t('challenges.view.facts')}>
      <DefinitionList
        items={[
          { term: t('challenges.field.deadline'), value: deadline && <Deadline value={deadline} exact /> },
          { term: t('challenges.view.answerBy'), value: answerBy && <DateText value={answerBy} /> },
          { term: t('challenges.view.owner'), value: owner && <OwnerLine owner={owner} unit={unit?.name} /> },
          { term: t('challenges.view.coOwners'), value: names(coOwners) },
          { term: t('challenges.view.contact'), value: viewer && contact?.name },
          { term: t('challenges.view.targetGroups'), value: labelsOf(targetGroups) },
          { term: t('challenges.view.places'), value: names(places) },
          { term: t('challenges.field.serviceAreas'), value: labelsOf(serviceAreas) },
          { term: t('challenges.view.route'), value: t(`challenges.route.${route}`) },
          { term: t('challenges.field.procurementRoute'), value: procurementRoute && t(`challenges.procurement.${procurementRoute}`) },
          { term: t('challenges.view.budget'), value: <Budget from={challenge.budgetFrom} to={challenge.budgetTo} /> },
        ].filter(({ term }) => term !== t('challenges.view.budget') || challenge.budgetFrom !== null || challenge.budgetTo !== null)}
      />
    </Section>
  );
}

function OwnerLine({ owner, unit }: { owner: { slug: string; name: string }; unit: string | undefined }) {
  return (
    <>
      <TextLink to={`/partnere/${owner.slug}`}>{owner.name}</TextLink>
      {unit && <span className="quiet"> · {unit}</span>}
    </>
  );
}

function Budget({ from, to }: { from: number | null; to: number | null }): ReactNode {
  const { t } = useTranslation();
  if (from !== null && to !== null) return <><MoneyText kroner={from} /> – <MoneyText kroner={to} /></>;
  if (to !== null) return <>{t('challenges.view.upTo')} <MoneyText kroner={to} /></>;
  if (from !== null) return <>{t('challenges.view.atLeast')} <MoneyText kroner={from} /></>;
  return null;
}
