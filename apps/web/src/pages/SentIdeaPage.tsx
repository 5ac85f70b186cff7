import { SentIdea, UnknownLink } from '@samskap/ideas-web';
import { useEffect } from 'react';
import { useTokenFromAddress } from './useTokenFromAddress.js';

const KEPT = 'samskap.sent-idea';

/** What one sent in, by the link of the receipt or of a mail. The link stays with this tab, so that loading the page anew does not lose it. */
export function SentIdeaPage() {
  const given = useTokenFromAddress({ keeps: true });
  const token = given ?? sessionStorage.getItem(KEPT);
  useEffect(() => {
    if (given) sessionStorage.setItem(KEPT, given);
  }, [given]);
  return token ? <SentIdea key={token} token={token} /> : <UnknownLink />;
}
