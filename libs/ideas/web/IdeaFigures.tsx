import { DefinitionList, numberText, useLanguage } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { OwnDoorsQuery } from './ideas.operations.js';

type Figures = NonNullable<NonNullable<OwnDoorsQuery['organisation']>['ideaFigures']>;

const counts = ['received', 'answered', 'waiting', 'overdue', 'handovers', 'passedAround'] as const;

/** How fast the organisation answers what comes in, for those who can do something about it. */
export function IdeaFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const median = figures.medianDaysToAnswer;
  const days = median === null || median === undefined ? t('ideas.figures.noneAnswered') : t('ideas.figures.days', { count: Math.ceil(median), shown: numberText(median, language) });
  return (
    <div className="fact-columns">
      <DefinitionList items={[{ term: t('ideas.figures.median'), value: days }, ...counts.map((name) => ({ term: t(`ideas.figures.${name}`), value: numberText(figures[name], language) }))]} />
    </div>
  );
}
