import { useTranslation } from 'react-i18next';
import { useOnline } from './useOnline.js';
import type { Seat } from './useSeat.js';

/** One calm line while the network is away: what is written is safe. */
export function Connection({ seat }: { seat: Seat }) {
  const { t } = useTranslation();
  const away = !useOnline() || seat.sending === 'waiting';
  return (
    <p className="board-connection" role="status" data-away={away || undefined}>
      {away && t('workshops.board.offline')}
    </p>
  );
}
