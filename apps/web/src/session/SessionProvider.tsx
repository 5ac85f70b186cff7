import { createDataClient, dropAllDrafts, useLanguage } from '@samskap/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { SessionContext } from './session.js';
import { ViewerProvider } from './ViewerProvider.js';

const channelName = 'samskap-session';

/** The connection to the API and who is signed in. Other tabs are told of signing in and out, and listen. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [round, setRound] = useState(0);
  const begin = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = begin;
    return () => channel.close();
  }, [begin]);
  // A new round starts afresh: nothing read on behalf of the one who was signed in before is left.
  return (
    <SessionRound key={round} begin={begin}>
      {children}
    </SessionRound>
  );
}

function SessionRound({ begin, children }: { begin: () => void; children: ReactNode }) {
  const language = useLanguage();
  const [ended, setEnded] = useState(false);

  const client = useMemo(() => createDataClient({ language, onSignedOut: () => setEnded(true) }), [language]);

  const session = useMemo(() => {
    const changed = () => {
      begin();
      const channel = new BroadcastChannel(channelName);
      channel.postMessage('changed');
      channel.close();
    };
    return {
      ended,
      signedIn: changed,
      signedOut: () => {
        dropAllDrafts();
        changed();
      },
      lost: () => setEnded(true),
    };
  }, [begin, ended]);

  return (
    <SessionContext value={session}>
      <Provider value={client}>
        <ViewerProvider>{children}</ViewerProvider>
      </Provider>
    </SessionContext>
  );
}
