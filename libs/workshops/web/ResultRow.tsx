import type { IdeaStatus } from '@samskap/platform-contract';
import { langOf, StatusTag, TextLink, type Tone } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { WorkshopResultLineFragment } from './workshops.operations.js';

const tones: Record<IdeaStatus, Tone> = { NEW: 'neutral', TAKEN_FORWARD: 'success', PARKED: 'info', NOT_NOW: 'warning', ANSWERED: 'success' };

/** What came of a workshop: an idea or a group of them, its votes, its answer and what it became. */
export function ResultRow({ result: { idea, texts, votes } }: { result: WorkshopResultLineFragment }) {
  const { t } = useTranslation();
  const lang = langOf(idea.language);
  const { becameChallenge, becameProposal, becamePilot } = idea;
  return (
    <>
      <div className="cluster">
        <StatusTag tone={tones[idea.status]}>{t(`workshops.board.became.${idea.status}`)}</StatusTag>
        {votes !== null && <span className="quiet">{t('workshops.board.dots', { count: votes })}</span>}
      </div>
      <div lang={lang}>
        <h3 className="ds-heading" data-size="xs">
          {idea.title}
        </h3>
        {texts.length > 1 && (
          <ul className="board-texts">
            {texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        )}
        {idea.answer && <p className="board-answer">{idea.answer}</p>}
      </div>
      {becameChallenge && (
        <TextLink to={`/utfordringer/${becameChallenge.slug}`} lang={langOf(becameChallenge.language)}>
          {becameChallenge.title}
        </TextLink>
      )}
      {becameProposal && <TextLink to={`/forslag/${becameProposal.id}`}>{becameProposal.title}</TextLink>}
      {becamePilot && (
        <TextLink to={`/piloter/${becamePilot.slug}`} lang={langOf(becamePilot.language)}>
          {becamePilot.title}
        </TextLink>
      )}
    </>
  );
}
