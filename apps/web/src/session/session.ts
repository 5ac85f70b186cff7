import { createContext, useContext } from 'react';

/** What happens to the session in this tab and the others. */
export interface Session {
  /** True when the session came to an end by itself while something was going on. */
  ended: boolean;
  /** Tells that someone has signed in here. */
  signedIn: () => void;
  /** Tells that the one who was here has signed out; forgets what was typed. */
  signedOut: () => void;
  /** Tells that the session turned out to be over. */
  lost: () => void;
}

export const SessionContext = createContext<Session>({
  ended: false,
  signedIn: () => undefined,
  signedOut: () => undefined,
  lost: () => undefined,
});

export const useSession = (): Session => useContext(SessionContext);
