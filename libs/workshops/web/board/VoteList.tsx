import { langOf, Section } from '@samskap/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardViewFragment } from '../workshops.operations.js';
import { dotsLeft, dotted, keptOn } from './outbox.js';
import { type Thing, thingsOf } from './things.js';
import { ThingText } from './Things.js';
import type { Seat } from './useSeat.js';
import { useSteady } from './useSteady.js';

/** The vote of this phone: dots on what stands on the board. Nobody sees any until voting has ended. */
export function VoteList({ board, seat }: { board: BoardViewFragment; seat: Seat }) {
  const { t } = useTranslation();
  const things = useSteady(thingsOf(board));
  const left = dotsLeft(seat.box, board.dots);
  const ids = things.map(({ id }) => id).join(' ');
  const { change, send } = seat;
  useEffect(() => {
    change((box) => keptOn(box, new Set(ids.split(' '))));
    send('soon');
  }, [change, send, ids]);
  const move = (on: string, by: 1 | -1) => {
    change((box) => dotted(box, on, by, board.dots));
    send('soon');
  };
  return (
    <Section title={t('workshops.board.vote.title')}>
      <div className="board-dots">
        <p role="status">{t('workshops.board.vote.left', { count: left })}</p>
        <BallotState seat={seat} />
      </div>
      <ul className="plain-list board-things">
        {things.map((thing) => (
          <li key={thing.id} className="board-note board-choice">
            <div lang={langOf(board.language)}>
              <ThingText thing={thing} />
            </div>
            <Stepper thing={thing} count={seat.box.ballot.dots[thing.id] ?? 0} left={left} move={(by) => move(thing.id, by)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function BallotState({ seat }: { seat: Seat }) {
  const { t } = useTranslation();
  const { saved, problem, turn } = seat.box.ballot;
  if (problem) return <p className="board-problem" role="alert">{problem.message}</p>;
  if (turn === 0) return null;
  return <p className="quiet">{t(saved ? 'workshops.board.vote.saved' : 'workshops.board.vote.unsaved')}</p>;
}

interface StepperProps {
  thing: Thing;
  count: number;
  left: number;
  move: (by: 1 | -1) => void;
}

// A button that can do nothing more keeps its focus and says so, rather than disappear from under the finger.
function Stepper({ thing, count, left, move }: StepperProps) {
  const { t } = useTranslation();
  const name = thing.title;
  return (
    <div className="board-stepper" role="group" aria-label={t('workshops.board.vote.dotsOn', { name })}>
      <button type="button" className="ds-button" data-variant="secondary" aria-label={t('workshops.board.vote.less', { name })} aria-disabled={count === 0 || undefined} onClick={() => move(-1)}>
        <span aria-hidden="true">−</span>
      </button>
      <output aria-label={t('workshops.board.dots', { count })}>{count}</output>
      <button type="button" className="ds-button" data-variant="secondary" aria-label={t('workshops.board.vote.more', { name })} aria-disabled={left === 0 || undefined} onClick={() => move(1)}>
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
