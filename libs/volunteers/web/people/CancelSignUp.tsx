import { Button, ConfirmDialog, useAct, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelSignUpDocument, type SignUpLineFragment } from '../volunteers.operations.js';

/** Calls off for somebody who has said that they cannot come. */
export function CancelSignUp({ signUp: { id, name } }: { signUp: SignUpLineFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const cancel = useWrite(CancelSignUpDocument);
  const [open, setOpen] = useState(false);
  const confirm = async () => {
    await act(async (idempotencyKey) => (await cancel({ input: { id, idempotencyKey } })).cancelSignUp, t('volunteers.people.calledOff', { name }));
    setOpen(false);
  };
  return (
    <>
      <Button variant="tertiary" tone="danger" aria-label={t('volunteers.people.callOffFor', { name })} onClick={() => setOpen(true)}>
        {t('volunteers.people.callOff')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('volunteers.people.callOffFor', { name })}
        action={t('volunteers.people.callOffFor', { name })}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {t('volunteers.people.callOffText')}
      </ConfirmDialog>
    </>
  );
}
