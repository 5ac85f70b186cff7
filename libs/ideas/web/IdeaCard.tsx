import { Card, DateText, langOf } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { IdeaCardFragment } from './ideas.operations.js';
import { IdeaTags } from './IdeaTags.js';
import { teamOf } from './teamOf.js';

/** An idea in a list: what became of it, and why. */
export function IdeaCard({ idea }: { idea: IdeaCardFragment }) {
  const { t } = useTranslation();
  const lang = langOf(idea.language);
  return (
    <Card
      title={idea.title}
      to={`/ideer/${idea.id}`}
      lang={lang}
      above={<IdeaTags idea={idea} />}
      below={
        <>
          <span>{teamOf(idea.unit, idea.owner)}</span>
          {idea.place && <span>{idea.place.name}</span>}
          <span>
            {t(idea.answeredAt ? 'ideas.answeredOn' : 'ideas.answerBy')} <DateText value={idea.answeredAt ?? idea.answerBy} style="short" />
          </span>
        </>
      }
    >
      {idea.answer ? (
        <p className="clamped">{idea.answer}</p>
      ) : (
        idea.text !== idea.title && (
          <p className="clamped" lang={lang}>
            {idea.text}
          </p>
        )
      )}
    </Card>
  );
}
