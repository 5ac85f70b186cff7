import { Button, newKey, Select, TextArea } from '@samskap/ui';
import { boardLimits, holdsContact } from '@samskap/workshops-contract/board';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asked, seatWanted, sitsAt, typed, written } from './outbox.js';
import type { Seat } from './useSeat.js';

interface IdeaFormProps {
  seat: Seat;
  tables: number;
  label: string;
  /** True for whoever leads the board and writes down what others say. */
  forOthers?: boolean;
}

const FIELD = 'board-idea';

/** One field, again and again: whoever writes for several simply sends several. */
export function IdeaForm({ seat, tables, label, forOthers = false }: IdeaFormProps) {
  const { t } = useTranslation();
  const { draft, draftProblem, table } = seat.box;
  const [wrong, setWrong] = useState<'missing' | 'contact'>();
  const tooLong = draft.trim().length > boardLimits.idea;
  const error = wrong ? t(`workshops.board.idea.${wrong}`) : tooLong ? t('workshops.board.idea.tooLong') : draftProblem;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    document.getElementById(FIELD)?.focus();
    // Told before it is sent: without network the answer would come when one is writing something else.
    const found = !draft.trim() ? 'missing' : holdsContact(draft) ? 'contact' : undefined;
    setWrong(found);
    if (found || tooLong) return;
    if (seat.box.seat !== 'taken') seat.change((box) => seatWanted(asked(box)));
    seat.change((box) => written(box, newKey()));
    seat.send();
  };
  const chooseTable = (value: string) => {
    seat.change((box) => (forOthers ? { ...box, table: value ? Number(value) : null } : sitsAt(box, value ? Number(value) : null)));
    seat.send();
  };
  return (
    <form className="form board-form" noValidate onSubmit={submit}>
      <TextArea
        id={FIELD}
        name="idea"
        label={label}
        rows={3}
        maxLength={boardLimits.idea}
        value={draft}
        onChange={(value) => {
          setWrong(undefined);
          seat.change((box) => typed(box, value));
        }}
        error={error ?? undefined}
      />
      <div>
        <Button type="submit">{t('workshops.board.idea.send')}</Button>
      </div>
      {tables > 0 && (
        <Select
          id="board-table"
          name="table"
          label={t(forOthers ? 'workshops.board.idea.fromTable' : 'workshops.board.idea.table')}
          optional
          placeholder={t('workshops.board.idea.noTable')}
          value={table ? String(table) : ''}
          onChange={chooseTable}
          error={undefined}
          options={Array.from({ length: tables }, (_, index) => ({ value: String(index + 1), label: t('workshops.board.idea.tableNumber', { number: index + 1 }) }))}
        />
      )}
    </form>
  );
}
