import { langOf, TextLink, useRead } from '@samskap/ui';
import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChallengeSimilarDocument } from './challenges.operations.js';

interface SimilarThingsProps {
  challengeId: string;
  /** Similar things of features above this one, as list items: pilots. */
  children?: ReactNode;
}

/** «Dette finnes allerede»: needs and solutions that resemble it, so that nobody starts what someone has begun. */
export function SimilarThings({ challengeId, children }: SimilarThingsProps) {
  const { t } = useTranslation();
  const { data } = useRead(ChallengeSimilarDocument, { id: challengeId });
  const challenges = data?.challenge?.similarChallenges ?? [];
  const solutions = data?.challenge?.similarSolutions ?? [];
  if (challenges.length + solutions.length + Children.count(children) === 0) return null;
  return (
    <div className="stack similar">
      <h3 className="ds-heading" data-size="xs">
        {t('challenges.similar.title')}
      </h3>
      <p className="quiet">{t('challenges.similar.lead')}</p>
      <ul className="plain-list similar-list">
        {challenges.map(({ id, slug, title, language, owner }) => (
          <li key={id}>
            <TextLink to={`/utfordringer/${slug}`} lang={langOf(language)}>
              {title}
            </TextLink>
            <span className="quiet">{[t('challenges.similar.challenge'), owner?.name].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {children}
        {solutions.map(({ id, title, organisation }) => (
          <li key={id}>
            {organisation ? <TextLink to={`/partnere/${organisation.slug}`}>{title}</TextLink> : title}
            <span className="quiet">{[t('challenges.similar.solution'), organisation?.name].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
