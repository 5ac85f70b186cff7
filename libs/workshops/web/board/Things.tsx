import { langOf, Section } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { BoardViewFragment } from '../workshops.operations.js';
import { type Thing, thingsOf } from './things.js';
import { useSteady } from './useSteady.js';

interface ThingsProps {
  board: BoardViewFragment;
  /** Ids of ideas to leave out: one's own, which stand above. */
  without?: ReadonlySet<string>;
}

/** What stands on the board, to read. */
export function Things({ board, without = new Set() }: ThingsProps) {
  const { t } = useTranslation();
  const things = useSteady(thingsOf(board).filter(({ id }) => !without.has(id)));
  return (
    <Section title={t('workshops.board.onBoard')}>
      {things.length === 0 ? (
        <p className="quiet">{t('workshops.board.nothing')}</p>
      ) : (
        <ul className="plain-list board-things" lang={langOf(board.language)}>
          {things.map((thing) => (
            <li key={thing.id} className="board-note">
              <ThingText thing={thing} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** An idea, or the name of a group and the ideas in it. */
export function ThingText({ thing, level = 3 }: { thing: Thing; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  if (thing.texts.length === 0) return <p>{thing.title}</p>;
  return (
    <>
      <Heading className="ds-heading" data-size="xs">
        {thing.title}
      </Heading>
      <ul className="board-texts">
        {thing.texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </>
  );
}
