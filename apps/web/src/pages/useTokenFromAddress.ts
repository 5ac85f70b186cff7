import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

// By path, and outlives a new round of the session, which begins every page afresh while the token is gone from the address.
const taken = new Map<string, string>();

interface TokenOptions {
  /** Whether the page finds it again after a reload: for what one comes back to, not for what is used once. */
  keeps?: boolean;
}

const tokenIn = (state: unknown): string | undefined => {
  const { token } = (state ?? {}) as { token?: unknown };
  return typeof token === 'string' ? token : undefined;
};

/**
 * The token that a link in a mail carries after `#`, where neither servers nor logs see it. Once read it is taken out of
 * the address, so that it stays in no history and on no shared screen. `undefined` when there is none.
 */
export function useTokenFromAddress({ keeps = false }: TokenOptions = {}): string | undefined {
  const { pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => (keeps ? tokenIn(state) : undefined) ?? taken.get(pathname));
  const given = hash.slice(1);
  if (given && given !== token) setToken(given);
  useEffect(() => {
    if (!given) return;
    taken.set(pathname, given);
    void navigate(pathname, { replace: true, state: keeps ? { token: given } : undefined });
  }, [given, keeps, pathname, navigate]);
  return given || token;
}
