import { Button, langOf, Section } from '@samskap/ui';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedBoardFragment } from '../workshops.operations.js';
import { GroupDialog } from './GroupDialog.js';
import { type BoardIdea, shownIdeas } from './things.js';
import type { Lead } from './useLead.js';
import { useSteady } from './useSteady.js';

interface Handling {
  board: LedBoardFragment;
  lead: Lead;
  chosen: ReadonlySet<string>;
  choose: (id: string) => void;
  /** All that is dragged along with one idea: those chosen, when it is among them. */
  along: (id: string) => string[];
  drop: (ids: string[], groupId: string | null) => void;
  combine: (ids: string[]) => void;
}

/** What the dialog is asked for: a name for a new group of these, or another name for one there is. */
type Naming = { ids: string[] } | { groupId: string; title: string };

const DRAGGED = 'application/x-samskap-ideas';
const rowId = (id: string): string => `board-row-${id}`;

/** Ideas on the board, to be put together: by dragging, or by ticking off and pressing. */
export function Grouping({ board, lead }: { board: LedBoardFragment; lead: Lead }) {
  const { t } = useTranslation();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [naming, setNaming] = useState<Naming>();
  const ideas = useSteady(shownIdeas(board));
  const chosen = new Set(ideas.map(({ id }) => id).filter((id) => ticked.has(id)));
  const clear = () => setTicked(new Set());
  // Whoever moves an idea by keyboard goes with it: its row is made anew in the other group.
  const followed = useRef<string>(undefined);
  useEffect(() => {
    if (!followed.current || document.activeElement !== document.body) return;
    document.getElementById(rowId(followed.current))?.focus();
    followed.current = undefined;
  }, [board]);
  const follow = (ids: readonly string[]) => {
    followed.current = ids[0];
  };
  const handling: Handling = {
    board,
    lead,
    chosen,
    choose: (id) => setTicked((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id])),
    along: (id) => (chosen.has(id) ? [...chosen] : [id]),
    drop: (ids, groupId) => {
      follow(ids);
      void lead.putIn(ids, groupId).then((done) => done && clear());
    },
    combine: (ids) => setNaming({ ids }),
  };
  const save = async (title: string) => {
    if (!naming) return;
    const done = 'ids' in naming ? await lead.newGroup(naming.ids, title) : await lead.rename(naming.groupId, title);
    if (!done) return;
    if ('ids' in naming) follow(naming.ids);
    setNaming(undefined);
    clear();
  };
  return (
    <Section title={t('workshops.board.group.title', { count: ideas.length })}>
      <p className="quiet">{t('workshops.board.group.how')}</p>
      {chosen.size > 0 && <Chosen count={chosen.size} handling={handling} clear={clear} />}
      <div className="board-groups">
        {board.groups.map((group) => (
          <DropPlace key={group.id} label={group.title} onDrop={(ids) => handling.drop(ids, group.id)}>
            <div className="section-head">
              <h3 className="ds-heading" data-size="xs" lang={langOf(board.language)}>
                {group.title}
              </h3>
              <div className="cluster">
                <Button variant="tertiary" aria-label={t('workshops.board.group.renameOf', { name: group.title })} onClick={() => setNaming({ groupId: group.id, title: group.title })}>
                  {t('workshops.board.group.rename')}
                </Button>
                <Button variant="tertiary" aria-label={t('workshops.board.group.apartOf', { name: group.title })} onClick={() => void lead.takeApart(group.id)}>
                  {t('workshops.board.group.apart')}
                </Button>
              </div>
            </div>
            <IdeaRows ideas={ideas.filter(({ groupId }) => groupId === group.id)} handling={handling} />
          </DropPlace>
        ))}
        <DropPlace label={t('workshops.board.group.alone')} onDrop={(ids) => handling.drop(ids, null)}>
          <h3 className="ds-heading" data-size="xs">
            {t('workshops.board.group.alone')}
          </h3>
          <IdeaRows ideas={ideas.filter(({ groupId }) => !groupId)} handling={handling} combines />
        </DropPlace>
      </div>
      <GroupDialog
        open={naming !== undefined}
        renames={naming !== undefined && 'groupId' in naming}
        initial={naming && 'groupId' in naming ? naming.title : ''}
        busy={lead.busy}
        onSave={(title) => void save(title)}
        onClose={() => setNaming(undefined)}
      />
    </Section>
  );
}

/** What can be done with those that are ticked off. Stays in sight while one reads down the list. */
function Chosen({ count, handling: { board, chosen, combine, drop, lead }, clear }: { count: number; handling: Handling; clear: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="board-chosen">
      <p role="status">{t('workshops.board.group.chosen', { count })}</p>
      <div className="cluster">
        <Button onClick={() => combine([...chosen])}>{t('workshops.board.group.combine')}</Button>
        {board.groups.length > 0 && <MoveSelect label={t('workshops.board.group.moveChosen')} groups={board.groups} value="" onMove={(groupId) => drop([...chosen], groupId)} />}
        <Button variant="secondary" onClick={() => void lead.moderate([...chosen], 'HIDDEN').then((done) => done && clear())}>
          {t('workshops.board.group.hide')}
        </Button>
        <Button variant="tertiary" onClick={clear}>
          {t('workshops.board.group.clear')}
        </Button>
      </div>
    </div>
  );
}

interface MoveSelectProps {
  label: string;
  groups: LedBoardFragment['groups'];
  value: string;
  onMove: (groupId: string | null) => void;
}

const ALONE = 'alone';

function MoveSelect({ label, groups, value, onMove }: MoveSelectProps) {
  const { t } = useTranslation();
  return (
    <select className="ds-input board-move" aria-label={label} value={value} onChange={(event) => onMove(event.target.value === ALONE ? null : event.target.value)}>
      {value === '' && <option value="">{t('workshops.board.group.move')}</option>}
      <option value={ALONE}>{t('workshops.board.group.alone')}</option>
      {groups.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

/** Takes what is dragged on to it. Everything here can be done without dragging as well. */
function DropPlace({ label, onDrop, children }: { label: string; onDrop: (ids: string[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  return (
    <section className="board-group" aria-label={label} data-over={over || undefined} {...dropping(onDrop, setOver)}>
      {children}
    </section>
  );
}

const dropping = (onDrop: (ids: string[]) => void, setOver: (over: boolean) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  },
  onDragLeave: () => setOver(false),
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onDrop(JSON.parse(event.dataTransfer.getData(DRAGGED) || '[]') as string[]);
  },
});

interface IdeaRowsProps {
  ideas: readonly BoardIdea[];
  handling: Handling;
  /** True where an idea dropped on another makes a new group of the two. */
  combines?: boolean;
}

function IdeaRows({ ideas, handling, combines = false }: IdeaRowsProps) {
  const { t } = useTranslation();
  if (ideas.length === 0) return <p className="quiet">{t('workshops.board.group.empty')}</p>;
  return (
    <ul className="plain-list board-rows">
      {ideas.map((idea) => (
        <IdeaRow key={idea.id} idea={idea} handling={handling} combines={combines} />
      ))}
    </ul>
  );
}

function IdeaRow({ idea, handling, combines }: { idea: BoardIdea; handling: Handling; combines: boolean }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const { board, chosen, choose, along, drop, combine } = handling;
  const onto = dropping((ids) => {
    if (!ids.includes(idea.id)) combine([idea.id, ...ids]);
  }, setOver);
  return (
    <li
      className="board-row"
      draggable
      data-over={over || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, JSON.stringify(along(idea.id)));
        event.dataTransfer.effectAllowed = 'move';
      }}
      {...(combines ? onto : {})}
    >
      <label className="board-tick">
        <input className="ds-input" type="checkbox" id={rowId(idea.id)} checked={chosen.has(idea.id)} onChange={() => choose(idea.id)} />
        <span lang={langOf(board.language)}>{idea.text}</span>
      </label>
      {board.groups.length > 0 && (
        <MoveSelect label={t('workshops.board.group.moveOf', { name: idea.text })} groups={board.groups} value={idea.groupId ?? ALONE} onMove={(groupId) => drop([idea.id], groupId)} />
      )}
    </li>
  );
}
