import { useTranslation } from 'react-i18next';
import type { Seat } from './useSeat.js';

/** What was being typed when the room went on: it can still be read and copied. */
export function Unsent({ seat }: { seat: Seat }) {
  const { t } = useTranslation();
  if (!seat.box.draft.trim()) return null;
  return (
    <div className="board-note" data-standing="left">
      <p className="quiet">{t('workshops.board.idea.unsent')}</p>
      <p>{seat.box.draft}</p>
    </div>
  );
}
