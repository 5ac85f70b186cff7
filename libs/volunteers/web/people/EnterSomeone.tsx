import { signUpLimits } from '@samskap/volunteers-contract';
import { Button, Dialog, Form, orNull, TextField, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlotText } from '../SlotTime.js';
import { SignUpForAssignmentDocument, type SlotTimeFragment } from '../volunteers.operations.js';

/** The contact signs somebody up who has called or said so. */
export function EnterSomeone({ slot }: { slot: SlotTimeFragment }) {
  const { t } = useTranslation();
  const text = useSlotText();
  const [open, setOpen] = useState(false);
  const title = t('volunteers.people.enterAt', { time: text(slot) });
  return (
    <>
      <Button variant="secondary" aria-label={title} onClick={() => setOpen(true)}>
        {t('volunteers.people.enter')}
      </Button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <EnterForm slotId={slot.id} label={title} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function EnterForm({ slotId, label, onDone }: { slotId: string; label: string; onDone: () => void }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const signUp = useWrite(SignUpForAssignmentDocument);
  const form = useForm({
    key: `enter-${slotId}`,
    initial: { name: '', contact: '' },
    keepsDraft: false,
    submit: async ({ name, contact }, idempotencyKey) =>
      (await signUp({ input: { slotId, name: name.trim(), contact: orNull(contact), idempotencyKey } })).signUpForAssignment,
    done: ({ ownSignUp }) => {
      notify(t('volunteers.people.entered', { name: ownSignUp?.name }));
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('volunteers.people.enter')} label={label}>
      <TextField {...form.field('name')} label={t('volunteers.people.name')} autoComplete="off" maxLength={signUpLimits.name} />
      <TextField {...form.field('contact')} label={t('volunteers.signUp.contact')} hint={t('volunteers.people.contactHint')} autoComplete="off" maxLength={signUpLimits.contact} optional />
    </Form>
  );
}
