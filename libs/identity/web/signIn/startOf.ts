/** Where the browser goes to begin at a provider, and back to `path` afterwards. */
export const startOf = ({ startPath }: { startPath: string }, path: string): string => `${startPath}?til=${encodeURIComponent(path)}`;
