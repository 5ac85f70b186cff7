import { type CurrentViewer, dropAllDrafts, useRead } from '@samskap/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from './session.js';
import { SessionDocument, type SessionQuery } from './session.operations.js';
import { listenToTabs, tellTabs } from './tabs.js';

type Given = NonNullable<SessionQuery['viewer']>;

const viewerOf = ({ person, email, administrator, unreadNotifications, signOutPath, memberships, coordinations }: Given): CurrentViewer => ({
  person,
  email,
  administrator,
  unreadNotifications,
  signOutPath,
  memberships: memberships.flatMap(({ role, organisation }) => (organisation ? [{ role, organisation }] : [])),
  coordinates: coordinations.flatMap(({ organisation }) => (organisation ? [organisation] : [])),
});

const idOf = (viewer: CurrentViewer | null | undefined) => viewer?.person.id ?? null;

/**
 * Who is signed in, as long as this round lasts: `undefined` until it is known. Asks again when one comes back to the tab and
 * when another tab found somebody else. A session that came to an end by itself leaves the person on the screen, so that
 * what is being written there stays; somebody else's arrival begins a new round.
 */
export function useCurrentViewer(): CurrentViewer | null | undefined {
  const { lost, begin } = useSession();
  const { data, error, reload } = useRead(SessionDocument, {});
  const answer = useMemo(() => (data?.viewer ? viewerOf(data.viewer) : data || error ? null : undefined), [data, error]);
  const [before, setBefore] = useState<CurrentViewer>();
  if (answer && !before) setBefore(answer);
  // Signing in here is answered too, and its page begins the new round itself, once it knows where to go.
  const checks = useRef(false);
  const [wasNobody, setWasNobody] = useState(false);
  if (answer === null && !before && !wasNobody) setWasNobody(true);

  const check = useCallback(() => {
    checks.current = true;
    reload();
  }, [reload]);

  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') check();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [check]);

  const known = answer === undefined ? undefined : idOf(answer);
  useEffect(() => {
    if (known === undefined) return;
    tellTabs({ what: 'seen', person: known });
    return listenToTabs((told) => {
      if (told.what === 'seen' && told.person !== known) check();
    });
  }, [known, check]);

  const gone = before !== undefined && answer === null;
  const another = before !== undefined && answer !== null && answer !== undefined && idOf(answer) !== idOf(before);
  useEffect(() => {
    if (gone) lost();
    // What somebody else has typed is not for the one who came after.
    if (another) dropAllDrafts();
    if (another || (wasNobody && answer && checks.current)) begin();
  }, [gone, another, wasNobody, answer, lost, begin]);

  return gone ? before : answer;
}
