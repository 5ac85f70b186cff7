import { langOf, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { BoardViewFragment } from '../workshops.operations.js';
import { byVotes, thingsOf } from './things.js';
import { ThingText } from './Things.js';

/** What the room voted for, most dots first. */
export function VoteResults({ board, title }: { board: BoardViewFragment; title: string }) {
  const { t } = useTranslation();
  const things = byVotes(thingsOf(board));
  const most = Math.max(1, ...things.map(({ votes }) => votes ?? 0));
  return (
    <Section title={title}>
      <ol className="plain-list board-things board-results">
        {things.map((thing) => (
          <li key={thing.id} className="board-note">
            <div className="board-bar">
              <progress className="board-progress" max={most} value={thing.votes ?? 0} aria-hidden="true" />
              <strong>{t('workshops.board.dots', { count: thing.votes ?? 0 })}</strong>
            </div>
            <div lang={langOf(board.language)}>
              <ThingText thing={thing} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
