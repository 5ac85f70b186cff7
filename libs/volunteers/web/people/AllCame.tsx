import { Button, ConfirmDialog, useAct, useLanguage, numberText, useWrite, type UserError } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlotText } from '../SlotTime.js';
import { LogHoursDocument, type SignUpLineFragment, type SlotTimeFragment } from '../volunteers.operations.js';
import { hoursOf } from './standing.js';

interface AllCameProps {
  slot: SlotTimeFragment;
  /** Those about whom nothing is noted yet. */
  people: readonly SignUpLineFragment[];
}

/** Notes that everybody who had a place was there for the whole time. */
export function AllCame({ slot, people }: AllCameProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useSlotText();
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct();
  const log = useWrite(LogHoursDocument);
  const noteAll = async (key: string): Promise<{ userErrors: readonly UserError[] }> => {
    const userErrors: UserError[] = [];
    for (const { id, version } of people) {
      const payload = (await log({ input: { id, version, attended: true, idempotencyKey: `${key}-${id}` } })).logHours;
      userErrors.push(...payload.userErrors);
    }
    return { userErrors };
  };
  const confirm = async () => {
    await act(noteAll, t('volunteers.people.allNoted', { count: people.length }));
    setOpen(false);
  };
  return (
    <>
      <Button variant="secondary" aria-label={t('volunteers.people.allCameAt', { time: text(slot) })} onClick={() => setOpen(true)}>
        {t('volunteers.people.allCame')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('volunteers.people.allCameAt', { time: text(slot) })}
        action={t('volunteers.people.allCameConfirm', { count: people.length })}
        tone="accent"
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <p>{t('volunteers.people.allCameText', { hours: numberText(hoursOf(slot), language) })}</p>
        <ul>
          {people.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
