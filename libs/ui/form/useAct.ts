import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../pieces/Notices.js';
import { newKey } from './newKey.js';
import type { UserError } from './userErrors.js';

interface Answer {
  userErrors: readonly Pick<UserError, 'code' | 'message'>[];
}

/**
 * One press that does one thing, where there is no form: says how it went, and what stands in the way; true when nothing did.
 * `busy` while it is under way: `const { act, busy } = useAct(); act(async (idempotencyKey) => (await end({ input: { id, idempotencyKey } })).endSession, t('…ended'))`.
 */
export function useAct() {
  const { t } = useTranslation();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const act = async (send: (idempotencyKey: string) => Promise<Answer>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      const { userErrors } = await send(newKey());
      const first = userErrors[0];
      if (!first) notify(done);
      // That the session is over is said by the page itself, once.
      else if (first.code !== 'SIGN_IN') notify(first.message, 'warning');
      return !first;
    } catch {
      notify(t('ui.form.actFailed'), 'danger');
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy };
}
