import { createDataClient, dropAllDrafts, useLanguage } from '@samskap/ui';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { InstanceProvider } from './InstanceProvider.js';
import { SessionContext } from './session.js';
import { listenToTabs, tellTabs } from './tabs.js';
import { ViewerProvider } from './ViewerProvider.js';

/** The connection to the API and who is signed in. Other tabs are told of signing in and out, and listen. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [round, setRound] = useState(0);
  const begin = useCallback(() => setRound((before) => before + 1), []);
  useEffect(
    () =>
      listenToTabs(({ what }) => {
        if (what === 'seen') return;
        if (what === 'signedOut') dropAllDrafts();
        begin();
      }),
    [begin],
  );
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
  const lost = useCallback(() => setEnded(true), []);
  const client = useMemo(() => createDataClient({ language, onSignedOut: lost }), [language, lost]);

  const session = useMemo(
    () => ({
      ended,
      lost,
      begin,
      signedIn: () => {
        begin();
        tellTabs({ what: 'signedIn' });
      },
      signedOut: () => {
        dropAllDrafts();
        begin();
        tellTabs({ what: 'signedOut' });
      },
    }),
    [begin, ended, lost],
  );

  return (
    <SessionContext value={session}>
      <Provider value={client}>
        <InstanceProvider>
          <ViewerProvider>{children}</ViewerProvider>
        </InstanceProvider>
      </Provider>
    </SessionContext>
  );
}
