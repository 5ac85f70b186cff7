import { workshopBounds, workshopLimits } from '@samskap/workshops-contract';
import { Button, type FormRow, type FormState, TextField } from '@samskap/ui';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaRow, moved, newRow, type WorkshopEdit } from './workshopEdit.js';

/** The programme, point by point: written, moved and taken away by keyboard as by hand. */
export function AgendaRows({ form }: { form: FormState<WorkshopEdit> }) {
  const { t } = useTranslation();
  const { agenda } = form.values;
  const base = useId();
  const [said, setSaid] = useState('');
  const [focusOn, setFocusOn] = useState<string>();
  useEffect(() => {
    if (focusOn === undefined) return;
    // Focus follows what was moved, or goes to the neighbour of what is gone.
    document.getElementById(focusOn)?.focus();
    setFocusOn(undefined);
  }, [focusOn]);
  const idOf = (index: number, part: 'up' | 'down' | 'add') => `${base}-${part}-${index}`;

  const move = (from: number, to: number) => {
    form.set({ agenda: moved(agenda, from, to) });
    setSaid(t('workshops.edit.moved', { from: from + 1, to: to + 1 }));
    const part = to < from ? (to === 0 ? 'down' : 'up') : to === agenda.length - 1 ? 'up' : 'down';
    setFocusOn(idOf(to, part));
  };
  const rows = form.rows<AgendaRow>('agenda', agenda);
  const remove = (row: FormRow<AgendaRow>) => {
    row.remove();
    setSaid(t('workshops.edit.removed', { number: row.index + 1 }));
    setFocusOn(idOf(0, 'add'));
  };
  const add = () => {
    form.set({ agenda: [...agenda, newRow] });
    setFocusOn(`${form.key}-agenda-${agenda.length}-time`.replace(/[^\w-]/g, '-'));
  };
  return (
    <fieldset className="ds-fieldset agenda-rows" id={`${form.key}-agenda`.replace(/[^\w-]/g, '-')} tabIndex={-1}>
      <legend className="ds-heading" data-size="sm">{t('workshops.programme')}</legend>
      <p data-field="description">{t('workshops.edit.agendaHint')}</p>
      {rows.map((row) => {
        const number = row.index + 1;
        return (
          <div key={row.index} className="agenda-row" role="group" aria-label={t('workshops.edit.point', { number })}>
            <div className="agenda-fields">
              <TextField {...row.field('time')} label={t('workshops.edit.time')} inputMode="numeric" maxLength={5} optional />
              <TextField {...row.field('title')} label={t('workshops.edit.what')} maxLength={workshopLimits.agendaTitle} />
              <TextField {...row.field('speaker')} label={t('workshops.edit.speaker')} maxLength={workshopLimits.agendaSpeaker} optional />
            </div>
            <div className="cluster agenda-tools">
              {row.index > 0 && (
                <Button id={idOf(row.index, 'up')} variant="tertiary" onClick={() => move(row.index, row.index - 1)} aria-label={t('workshops.edit.upOf', { number })}>
                  {t('workshops.edit.up')}
                </Button>
              )}
              {number < agenda.length && (
                <Button id={idOf(row.index, 'down')} variant="tertiary" onClick={() => move(row.index, row.index + 1)} aria-label={t('workshops.edit.downOf', { number })}>
                  {t('workshops.edit.down')}
                </Button>
              )}
              <Button variant="tertiary" onClick={() => remove(row)} aria-label={t('workshops.edit.removeOf', { number })}>
                {t('workshops.edit.remove')}
              </Button>
            </div>
          </div>
        );
      })}
      <p className="ds-sr-only" role="status">
        {said}
      </p>
      {agenda.length < workshopBounds.agenda && (
        <div>
          <Button id={idOf(0, 'add')} variant="secondary" onClick={add}>
            {t('workshops.edit.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
