/** The option that `parseArgs` would not take, out of its English sentence. */
export function wrongOption(error: unknown): string {
  const message = (error as Error).message;
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}
