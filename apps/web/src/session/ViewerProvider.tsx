import { type CurrentViewer, useRead, ViewerContext } from '@samskap/ui';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useSession } from './session.js';
import { SessionDocument, type SessionQuery } from './session.operations.js';

type Given = NonNullable<SessionQuery['viewer']>;

const viewerOf = ({ person, email, administrator, memberships, coordinations }: Given): CurrentViewer => ({
  person,
  email,
  administrator,
  memberships: memberships.flatMap(({ role, organisation }) => (organisation ? [{ role, organisation }] : [])),
  coordinates: coordinations.flatMap(({ organisation }) => (organisation ? [organisation] : [])),
});

/** Asks who is signed in: at the start and when one comes back to this tab. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  const { lost } = useSession();
  const { data, error, reload } = useRead(SessionDocument, {});
  const viewer = useMemo(() => (data?.viewer ? viewerOf(data.viewer) : data || error ? null : undefined), [data, error]);

  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [reload]);

  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (viewer && !wasSignedIn) setWasSignedIn(true);
  const gone = wasSignedIn && viewer === null;
  useEffect(() => {
    if (gone) lost();
  }, [gone, lost]);

  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}
