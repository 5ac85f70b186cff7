import { Unsubscribe } from '@samskap/notifications-web';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** Where the link at the foot of mails leads. */
export function UnsubscribePage() {
  const token = useTokenFromAddress();
  return <Unsubscribe key={token} token={token} />;
}
