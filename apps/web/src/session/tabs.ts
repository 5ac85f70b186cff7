/** What one tab tells the others: that someone signed in or out here, or who it found to be signed in (null: nobody). */
export type Told = { what: 'signedIn' | 'signedOut' } | { what: 'seen'; person: string | null };

let opened: BroadcastChannel | undefined;

// One channel for both: it does not hear itself.
const channel = (): BroadcastChannel => (opened ??= new BroadcastChannel('samskap-session'));

export const tellTabs = (told: Told): void => channel().postMessage(told);

/** Listens until the returned function is called. */
export function listenToTabs(hear: (told: Told) => void): () => void {
  const onMessage = (event: MessageEvent<Told>) => hear(event.data);
  channel().addEventListener('message', onMessage);
  return () => channel().removeEventListener('message', onMessage);
}
