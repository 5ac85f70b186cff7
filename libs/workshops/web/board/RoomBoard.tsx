import { langOf, Page } from '@samskap/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardViewFragment } from '../workshops.operations.js';
import { Connection } from './Connection.js';
import { IdeaForm } from './IdeaForm.js';
import { seatWanted } from './outbox.js';
import { OwnIdeas } from './OwnIdeas.js';
import { shownIdeas } from './things.js';
import { Things } from './Things.js';
import { Unsent } from './Unsent.js';
import type { Seat } from './useSeat.js';
import { VoteList } from './VoteList.js';
import { VoteResults } from './VoteResults.js';

/** The board on a participant's phone: what the room does now, and one's own part of it. */
export function RoomBoard({ board, seat, connected }: { board: BoardViewFragment; seat: Seat; connected: boolean }) {
  const { t } = useTranslation();
  const { change, send } = seat;
  useEffect(() => {
    change(seatWanted);
    send();
  }, [change, send, board.id, board.step]);
  useEffect(() => {
    // The button that one joined by is gone: whoever goes by keyboard starts at the top of the board.
    if (document.activeElement === document.body) document.getElementById('innhold')?.focus({ preventScroll: true });
  }, []);
  return (
    <Page title={board.question} lang={langOf(board.language)} eyebrow={<span lang={langOf(board.language)}>{board.title}</span>} width="text">
      <div className="board-now">
        <p role="status">{t(`workshops.board.now.${board.step}`)}</p>
        <Connection seat={seat} connected={connected} />
      </div>
      <RoomStep board={board} seat={seat} />
    </Page>
  );
}

function RoomStep({ board, seat }: { board: BoardViewFragment; seat: Seat }) {
  const { t } = useTranslation();
  const onBoard = new Set(shownIdeas(board).map(({ id }) => id));
  const own = <OwnIdeas seat={seat} step={board.step} onBoard={onBoard} />;
  const given = new Set(seat.box.ideas.flatMap(({ id }) => id ?? []));
  if (board.step === 'WELCOME') return own;
  if (board.step === 'GATHER') {
    return (
      <>
        <IdeaForm seat={seat} tables={board.tables} label={t('workshops.board.idea.label')} />
        {own}
        <Things board={board} without={given} />
      </>
    );
  }
  if (board.step === 'GROUP') {
    return (
      <>
        <Unsent seat={seat} />
        <Things board={board} />
        {own}
      </>
    );
  }
  if (board.step === 'VOTE') {
    return (
      <>
        <VoteList board={board} seat={seat} />
        <Unsent seat={seat} />
        {own}
      </>
    );
  }
  return (
    <>
      <VoteResults board={board} title={t('workshops.board.resultTitle')} />
      {own}
    </>
  );
}
