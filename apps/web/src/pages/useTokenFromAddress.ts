import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

// By path, and outlives a new round of the session, which begins every page afresh while the token is gone from the address.
const taken = new Map<string, string>();

/**
 * The token that a link in a mail carries after `#`, where neither servers nor logs see it. Once read it is taken out of
 * the address, so that it stays in no history and on no shared screen. `undefined` when there is none.
 */
export function useTokenFromAddress(): string | undefined {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => taken.get(pathname));
  const given = hash.slice(1);
  if (given && given !== token) setToken(given);
  useEffect(() => {
    if (!given) return;
    taken.set(pathname, given);
    void navigate(pathname, { replace: true });
  }, [given, pathname, navigate]);
  return given || token;
}
