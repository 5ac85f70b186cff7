import { Button, langOf, Section } from '@samskap/ui';
import { suggestGroups } from '@samskap/workshops-contract/likeness';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment } from '../workshops.operations.js';
import { shownIdeas } from './things.js';
import type { Lead } from './useLead.js';

const MOST_SHOWN = 6;
const keyOf = (ids: readonly string[]): string => [...ids].sort().join();

/** Ideas by themselves that seem to say the same. One press puts them together; the name can be changed afterwards. */
export function Suggestions({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const alone = shownIdeas(board).filter(({ groupId }) => !groupId);
  // A board that is read again holds new objects: what is compared is told apart by what it says.
  const said = JSON.stringify(alone.map(({ id, text }) => ({ id, text })));
  const all = useMemo(() => suggestGroups(JSON.parse(said) as { id: string; text: string }[]), [said]);
  const suggestions = all.filter(({ ids }) => !refused.includes(keyOf(ids)));
  const textOf = new Map(alone.map(({ id, text }) => [id, text]));
  if (suggestions.length === 0) return null;
  return (
    <Section title={t('workshops.board.suggest.title')}>
      <ul className="plain-list board-suggestions">
        {suggestions.slice(0, MOST_SHOWN).map(({ title, ids }) => (
          <li key={keyOf(ids)} className="board-note">
            <h3 className="ds-heading" data-size="xs" lang={langOf(board.language)}>
              {title}
            </h3>
            <ul className="board-texts" lang={langOf(board.language)}>
              {ids.map((id) => (
                <li key={id}>{textOf.get(id)}</li>
              ))}
            </ul>
            <div className="cluster">
              <Button variant="secondary" busy={lead.busy} aria-label={t('workshops.board.suggest.acceptOf', { name: title })} onClick={() => void lead.newGroup(ids, title)}>
                {t('workshops.board.suggest.accept')}
              </Button>
              <Button variant="tertiary" aria-label={t('workshops.board.suggest.refuseOf', { name: title })} onClick={() => setRefused((before) => [...before, keyOf(ids)])}>
                {t('workshops.board.suggest.refuse')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
