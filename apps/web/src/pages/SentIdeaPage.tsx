import { SentIdea, UnknownLink } from '@samskap/ideas-web';
import { useTokenFromAddress } from './useTokenFromAddress.js';

/** What one sent in, by the link of the receipt or of a mail. */
export function SentIdeaPage() {
  const token = useTokenFromAddress({ keeps: true });
  return token ? <SentIdea key={token} token={token} /> : <UnknownLink />;
}
