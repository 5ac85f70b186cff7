import { signUpLimits } from '@samskap/volunteers-contract';
import { Button, SentenceDialog, useAct, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerSignUpDocument, type SignUpLineFragment } from '../volunteers.operations.js';

/** Yes at once, or no with a reason that they read. */
export function Answer({ signUp: { id, version, name } }: { signUp: SignUpLineFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const { act, busy } = useAct();
  const answer = useWrite(AnswerSignUpDocument);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        busy={busy}
        aria-label={t('volunteers.people.yesTo', { name })}
        onClick={() => void act(async (idempotencyKey) => (await answer({ input: { id, version, answer: 'YES', idempotencyKey } })).answerSignUp, t('volunteers.people.saidYes', { name }))}
      >
        {t('volunteers.people.yes')}
      </Button>
      <Button variant="secondary" aria-label={t('volunteers.people.noTo', { name })} onClick={() => setOpen(true)}>
        {t('volunteers.people.no')}
      </Button>
      <SentenceDialog
        id={`answer-no-${id}`}
        open={open}
        onClose={() => setOpen(false)}
        title={t('volunteers.people.noTo', { name })}
        text={t('volunteers.people.noText')}
        label={t('volunteers.people.noReason')}
        submitLabel={t('volunteers.people.noSend')}
        maxLength={signUpLimits.reason}
        field="reason"
        send={async (reason, idempotencyKey) => (await answer({ input: { id, version, answer: 'NO', reason, idempotencyKey } })).answerSignUp}
        onDone={() => notify(t('volunteers.people.saidNo', { name }))}
      />
    </>
  );
}
