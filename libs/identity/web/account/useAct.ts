import { newKey, useNotify } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Answer {
  userErrors: readonly { code: string; message: string }[];
}

/** One press that does one thing: says how it went, and what stands in the way; true when nothing did. `busy` while it is under way. */
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
      else if (first.code !== 'SIGN_IN') notify(first.message, 'warning');
      return !first;
    } catch {
      notify(t('identity.failed'), 'danger');
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy };
}
