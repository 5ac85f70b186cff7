import { Button, langOf, Section, StatusTag } from '@samskap/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment } from '../workshops.operations.js';
import { useHeld } from './useHeld.js';
import type { Lead } from './useLead.js';

type LedIdea = LedBoardFragment['ideas'][number];

/** Ideas that wait to be let on to the board. A row stays where it is while one works here, with a way to undo. */
export function WaitingQueue({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const waiting = board.ideas.filter(({ state }) => state === 'WAITING').map(({ id }) => id);
  const byId = new Map(board.ideas.map((idea) => [idea.id, idea]));
  const rows = useHeld(list, waiting, (id) => byId.has(id));
  return (
    <Section
      title={t('workshops.board.queue.title', { count: waiting.length })}
      action={
        rows.length > 1 && (
          <Button variant="secondary" aria-disabled={waiting.length === 0 || undefined} onClick={() => waiting.length > 0 && void lead.moderate(waiting, 'SHOWN')}>
            {t('workshops.board.queue.all', { count: waiting.length })}
          </Button>
        )
      }
    >
      <div ref={list}>
        {rows.length === 0 && <p className="quiet">{t('workshops.board.queue.none')}</p>}
        <ul className="plain-list board-queue">
          {rows.map((id) => {
            const idea = byId.get(id);
            return idea && <QueueRow key={id} idea={idea} language={board.language} lead={lead} />;
          })}
        </ul>
      </div>
    </Section>
  );
}

function QueueRow({ idea, language, lead }: { idea: LedIdea; language: LedBoardFragment['language']; lead: Lead }) {
  const { t } = useTranslation();
  const about = { 'aria-describedby': `queued-${idea.id}` };
  return (
    <li className="board-note board-queued" data-standing={idea.state === 'WAITING' ? undefined : 'left'}>
      <div>
        <p lang={langOf(language)} id={`queued-${idea.id}`}>
          {idea.text}
        </p>
        {idea.table !== null && <p className="quiet">{t('workshops.board.idea.tableNumber', { number: idea.table })}</p>}
      </div>
      {/* The first button stands in the same place before and after, and keeps focus. */}
      <div className="cluster">
        <Button
          {...about}
          variant={idea.state === 'WAITING' ? 'primary' : 'secondary'}
          onClick={() => void lead.moderate([idea.id], idea.state === 'SHOWN' ? 'HIDDEN' : 'SHOWN')}
        >
          {t(idea.state === 'WAITING' ? 'workshops.board.queue.show' : idea.state === 'SHOWN' ? 'workshops.board.queue.undoShow' : 'workshops.board.queue.undoHide')}
        </Button>
        {idea.state === 'WAITING' ? (
          <Button {...about} variant="tertiary" onClick={() => void lead.moderate([idea.id], 'HIDDEN')}>
            {t('workshops.board.queue.hide')}
          </Button>
        ) : (
          <StatusTag tone={idea.state === 'SHOWN' ? 'success' : 'neutral'}>{t(`workshops.board.queue.${idea.state}`)}</StatusTag>
        )}
      </div>
    </li>
  );
}

/** What was taken off, or never let on: each can be let on again. */
export function HiddenIdeas({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const hidden = board.ideas.filter(({ state }) => state === 'HIDDEN');
  if (hidden.length === 0) return null;
  return (
    <details className="board-more">
      <summary>{t('workshops.board.queue.hidden', { count: hidden.length })}</summary>
      <ul className="plain-list board-queue">
        {hidden.map((idea) => (
          <QueueRow key={idea.id} idea={idea} language={board.language} lead={lead} />
        ))}
      </ul>
    </details>
  );
}
