import { ConfirmByLink } from '@samskap/services-web';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the link in the mail leads that asks whether a service still holds. */
export function ServiceConfirmPage() {
  const token = useTokenFromAddress();
  return <ConfirmByLink key={token} token={token} />;
}
