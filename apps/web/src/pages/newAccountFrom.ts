interface Arrival {
  /** The provider that the person came from, when they did. */
  provider: string | null;
  /** Where they were going: a path on this site. */
  back: string;
  /** What the provider called them, after `#`, where no server sees it. */
  hash: string;
}

/**
 * How the form for a new account begins and where its mail leads. Who came from a provider is asked whether to join it when
 * the address is confirmed: whoever opens the mail is not always who came from the provider.
 */
export function newAccountFrom({ provider, back, hash }: Arrival): { returnTo: string; known: { name: string; email: string } } {
  const told = new URLSearchParams(hash.slice(1));
  const known = { name: told.get('navn') ?? '', email: told.get('e-post') ?? '' };
  const joins = provider !== null && /^[\w-]+$/.test(provider);
  return { known, returnTo: joins ? `/konto?${new URLSearchParams({ knytt: provider, til: back }).toString()}` : back };
}
