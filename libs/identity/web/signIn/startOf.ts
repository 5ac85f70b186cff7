/** Where the browser goes to begin at a provider, and back to `path` afterwards. */
export const startOf = ({ startPath }: { startPath: string }, path: string): string => `${startPath}?til=${encodeURIComponent(path)}`;

/** The same to join a provider's account to the one that is signed in. */
export const joinAt = ({ startPath }: { startPath: string }, path: string): string => `${startOf({ startPath }, path)}&join=1`;
