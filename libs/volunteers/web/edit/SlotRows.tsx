import { assignmentLimits } from '@samskap/volunteers-contract';
import { Button, DateTimeField, type FormRow, NumberField } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newSlot, repeated, type SlotRow } from './slotRow.js';

interface SlotRowsProps {
  rows: readonly FormRow<SlotRow>[];
  values: readonly SlotRow[];
  onChange: (rows: SlotRow[]) => void;
}

/** When it is done: a day and an hour, how long, how many; and a weekly one written once. */
export function SlotRows({ rows, values, onChange }: SlotRowsProps) {
  const { t } = useTranslation();
  const room = assignmentLimits.slotsAtOnce - values.length;
  return (
    <fieldset className="ds-fieldset slot-rows">
      <legend className="ds-label">{t('volunteers.edit.slots')}</legend>
      <p data-field="description">{t('volunteers.edit.slotsHint')}</p>
      {rows.map((row) => (
        <div key={row.index} className="slot-row">
          <div className="slot-fields">
            <DateTimeField {...row.field('startsAt')} label={t('volunteers.edit.startsAt')} />
            <NumberField {...row.field('hours')} label={t('volunteers.edit.lasts')} unit={t('volunteers.edit.hours')} decimals />
            <NumberField {...row.field('capacity')} label={t('volunteers.edit.capacity')} />
          </div>
          {values[row.index]?.id === null && (
            <div>
              <Button variant="tertiary" aria-label={t('volunteers.edit.removeSlotNumber', { number: row.index + 1 })} onClick={row.remove}>
                {t('volunteers.edit.removeSlot')}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div className="cluster">
        {room > 0 && (
          <Button variant="secondary" onClick={() => onChange([...values, { ...newSlot, ...lastShape(values) }])}>
            {t('volunteers.edit.addSlot')}
          </Button>
        )}
      </div>
      {room > 0 && values.some(({ startsAt }) => startsAt) && <Weekly room={room} onRepeat={(weeks) => onChange([...values, ...repeated(values, weeks)])} />}
    </fieldset>
  );
}

/** The next time is most often as long as the last one, for as many. */
const lastShape = (values: readonly SlotRow[]): Partial<SlotRow> => {
  const last = values.at(-1);
  return last ? { hours: last.hours, capacity: last.capacity } : {};
};

function Weekly({ room, onRepeat }: { room: number; onRepeat: (weeks: number) => void }) {
  const { t } = useTranslation();
  const [weeks, setWeeks] = useState<number | null>(4);
  const count = Math.min(weeks ?? 0, room);
  return (
    <div className="weekly">
      <NumberField id="slots-weeks" name="weeks" value={weeks} onChange={setWeeks} error={undefined} label={t('volunteers.edit.weekly')} unit={t('volunteers.edit.weeks')} />
      <Button variant="secondary" onClick={() => count > 0 && onRepeat(count)}>
        {t('volunteers.edit.repeat')}
      </Button>
    </div>
  );
}
