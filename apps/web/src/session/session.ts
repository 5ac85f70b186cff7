import { createContext, useContext } from 'react';

/** What happens to the session in this tab and the others. */
export interface Session {
  /** True when the session came to an end by itself while something was going on. */
  ended: boolean;
  /** Tells that someone has signed in here. */
  signedIn: () => void;
  /** Tells that the one who was here has signed out; forgets what was typed. */
  signedOut: () => void;
  /** Tells that the session turned out to be over. What is on the screen stays there. */
  lost: () => void;
  /** Begins afresh as whoever the API says is signed in now, with nothing left of what was read before. */
  begin: () => void;
}

const nothing = () => undefined;

export const SessionContext = createContext<Session>({ ended: false, signedIn: nothing, signedOut: nothing, lost: nothing, begin: nothing });

export const useSession = (): Session => useContext(SessionContext);
