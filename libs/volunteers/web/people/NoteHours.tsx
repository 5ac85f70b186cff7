import { Button, Dialog, Form, NumberField, useAct, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LogHoursDocument, type SignUpLineFragment, type SlotTimeFragment } from '../volunteers.operations.js';
import { hoursOf } from './standing.js';

interface NoteHoursProps {
  signUp: SignUpLineFragment;
  slot: SlotTimeFragment;
}

/** Whether somebody was there, and for how long. */
export function NoteHours({ signUp, slot }: NoteHoursProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t('volunteers.people.hoursOf', { name: signUp.name });
  return (
    <>
      <Button variant="secondary" aria-label={title} onClick={() => setOpen(true)}>
        {t(signUp.status === 'ATTENDED' ? 'volunteers.people.changeHours' : 'volunteers.people.came')}
      </Button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <HoursForm signUp={signUp} slot={slot} label={title} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function HoursForm({ signUp: { id, version, name, status, hours }, slot, label, onDone }: NoteHoursProps & { label: string; onDone: () => void }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const log = useWrite(LogHoursDocument);
  const { act, busy } = useAct();
  const form = useForm({
    key: `hours-${id}-${version}`,
    initial: { hours: (hours ?? hoursOf(slot)) as number | null },
    keepsDraft: false,
    submit: async (values, idempotencyKey) => (await log({ input: { id, version, attended: true, hours: values.hours, idempotencyKey } })).logHours,
    done: () => {
      notify(t('volunteers.people.noted', { name }));
      onDone();
    },
  });
  const wasNot = async () => {
    const done = await act(async (idempotencyKey) => (await log({ input: { id, version, attended: false, idempotencyKey } })).logHours, t('volunteers.people.notedNot', { name }));
    if (done) onDone();
  };
  return (
    <Form
      form={form}
      submitLabel={t('volunteers.people.saveHours')}
      label={label}
      actions={
        status === 'ATTENDED' && (
          <Button variant="tertiary" busy={busy} onClick={() => void wasNot()}>
            {t('volunteers.people.cameNot')}
          </Button>
        )
      }
    >
      <NumberField {...form.field('hours')} label={t('volunteers.people.hoursLabel')} hint={t('volunteers.people.hoursHint')} unit={t('volunteers.edit.hours')} decimals />
    </Form>
  );
}
