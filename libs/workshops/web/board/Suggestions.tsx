import { Button, langOf, Section, StatusTag } from '@samskap/ui';
import { type SuggestedGroup, suggestGroups } from '@samskap/workshops-contract/likeness';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment } from '../workshops.operations.js';
import { shownIdeas } from './things.js';
import { useHeld } from './useHeld.js';
import type { Lead } from './useLead.js';

const MOST_SHOWN = 6;
const keyOf = (ids: readonly string[]): string => [...ids].sort().join();

type Settled = SuggestedGroup & { how: 'accepted' | 'refused' };

/** Ideas by themselves that seem to say the same. One press puts them together; the name can be changed afterwards. */
export function Suggestions({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const shown = shownIdeas(board);
  // A board that is read again holds new objects: what is compared is told apart by what it says.
  const said = JSON.stringify(shown.filter(({ groupId }) => !groupId).map(({ id, text }) => ({ id, text })));
  const all = useMemo(() => suggestGroups(JSON.parse(said) as { id: string; text: string }[]), [said]);
  const open = all.filter(({ ids }) => !settled.has(keyOf(ids))).slice(0, MOST_SHOWN);
  const byKey = new Map<string, SuggestedGroup>([...settled.values(), ...open].map((one) => [keyOf(one.ids), one]));
  const rows = useHeld(list, open.map(({ ids }) => keyOf(ids)), (key) => byKey.has(key));
  const textOf = new Map(shown.map(({ id, text }) => [id, text]));
  const settle = (one: SuggestedGroup, how: Settled['how']) => setSettled((before) => new Map(before).set(keyOf(one.ids), { ...one, how }));
  const accept = async (one: SuggestedGroup) => {
    settle(one, 'accepted');
    if (await lead.newGroup(one.ids, one.title)) return;
    setSettled((before) => new Map([...before].filter(([key]) => key !== keyOf(one.ids))));
  };
  return (
    <div ref={list}>
      {rows.length > 0 && (
        <Section title={t('workshops.board.suggest.title')}>
          <ul className="plain-list board-suggestions">
            {rows.map((key) => {
              const one = byKey.get(key);
              const how = settled.get(key)?.how;
              return (
                one && (
                  <li key={key} className="board-note" data-standing={how && 'left'}>
                    <h3 className="ds-heading" data-size="xs" lang={langOf(board.language)}>
                      {one.title}
                    </h3>
                    <ul className="board-texts" lang={langOf(board.language)}>
                      {one.ids.map((id) => (
                        <li key={id}>{textOf.get(id)}</li>
                      ))}
                    </ul>
                    {/* The buttons stay for a while where they are, so that no other comes under the finger. */}
                    <div className="cluster">
                      <Button variant="secondary" aria-disabled={how && true} aria-label={t('workshops.board.suggest.acceptOf', { name: one.title })} onClick={() => !how && void accept(one)}>
                        {t('workshops.board.suggest.accept')}
                      </Button>
                      <Button variant="tertiary" aria-disabled={how && true} aria-label={t('workshops.board.suggest.refuseOf', { name: one.title })} onClick={() => !how && settle(one, 'refused')}>
                        {t('workshops.board.suggest.refuse')}
                      </Button>
                      {how && <StatusTag tone={how === 'accepted' ? 'success' : 'neutral'}>{t(`workshops.board.suggest.${how}`)}</StatusTag>}
                    </div>
                  </li>
                )
              );
            })}
          </ul>
        </Section>
      )}
    </div>
  );
}
