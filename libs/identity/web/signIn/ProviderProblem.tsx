import { Alert, useRead } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { SignInProblemDocument } from '../identity.operations.js';

/** What went wrong on the way back from a provider, in the API's words; general ones for a code that it does not know. */
export function ProviderProblem({ code }: { code: string }) {
  const { t } = useTranslation();
  const read = useRead(SignInProblemDocument, { code });
  if (read.loading) return null;
  return <Alert tone="danger">{read.data?.instance.signInProblem ?? t('identity.signIn.problem')}</Alert>;
}
