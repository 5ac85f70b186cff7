import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from './useOnline.js';
import type { Seat } from './useSeat.js';

// A stream that ends and comes back at once is nobody's business.
const WORTH_TELLING = 4_000;

interface ConnectionProps {
  seat: Seat;
  /** Whether the board on the screen is as it is now. */
  connected: boolean;
}

/** One calm line while the network is away: what is written is safe. */
export function Connection({ seat, connected }: ConnectionProps) {
  const { t } = useTranslation();
  const lost = useLasting(!connected);
  const away = !useOnline() || seat.sending === 'waiting' || lost;
  return (
    <p className="board-connection" role="status">
      {away && t('workshops.board.offline')}
    </p>
  );
}

/** True once something has been so for a while. */
function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(now), now ? WORTH_TELLING : 0);
    return () => clearTimeout(timer);
  }, [now]);
  return now && lasting;
}
