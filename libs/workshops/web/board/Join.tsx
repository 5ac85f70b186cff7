import type { ReactNode } from 'react';
import type { BoardViewFragment, WorkshopByCodeFragment } from '../workshops.operations.js';
import { ByCode } from './ByCode.js';
import { JoinForm } from './JoinForm.js';
import { asked } from './outbox.js';
import { RoomBoard } from './RoomBoard.js';
import { askForSeat, type Seat, useSeat } from './useSeat.js';

interface JoinProps {
  /** From the address; '' when it has none. */
  code: string;
  /** Goes to the address of a code. */
  goTo: (code: string) => void;
  /** What is shown once this phone takes part; it reads the board. */
  children: (seat: Seat) => ReactNode;
}

/** The way in: the code, and from the first press on the board itself, also after a reload. */
export function Join({ code, goTo, children }: JoinProps) {
  const seat = useSeat(code);
  const join = (typed: string) => {
    if (typed === code) return seat.change(asked);
    askForSeat(typed, asked);
    goTo(typed);
  };
  return code && seat.box.joined ? children(seat) : <JoinForm code={code} onJoin={join} />;
}

interface JoinedProps {
  seat: Seat;
  board: BoardViewFragment | null | undefined;
  workshop: WorkshopByCodeFragment | null | undefined;
  /** Whether what is shown is as it is now. */
  connected: boolean;
  goTo: (code: string) => void;
}

/** What a code opens: the board while it is live, before and after that what there is to tell. */
export function Joined({ seat, board, workshop, connected, goTo }: JoinedProps) {
  if (board && board.step !== 'DONE') return <RoomBoard board={board} seat={seat} connected={connected} />;
  if (workshop) return <ByCode workshop={workshop} seat={seat} code={seat.code} />;
  const join = (typed: string) => {
    askForSeat(typed, asked);
    goTo(typed);
  };
  return <JoinForm code={seat.code} unknown onJoin={join} />;
}
