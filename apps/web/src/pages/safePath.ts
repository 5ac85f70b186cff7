/** A path on this site to go back to; the front page for anything that would lead elsewhere. */
export function safePath(path: string | null): string {
  if (!path || !path.startsWith('/') || /^\/[/\\]/.test(path) || path.startsWith('/logg-inn')) return '/';
  return path;
}
