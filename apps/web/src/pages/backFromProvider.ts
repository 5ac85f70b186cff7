/** What may go wrong on the way back from a provider, as the API names it in `/logg-inn?feil=CODE`. */
const known = [
  'CANCELLED',
  'START_AGAIN',
  'PROVIDER_AWAY',
  'PROVIDER_REFUSED',
  'LEVEL_TOO_LOW',
  'ACCOUNT_SUSPENDED',
  'ACCOUNT_EXISTS',
  'SIGN_IN_FIRST',
  'JOINED_ELSEWHERE',
] as const;

/** The problem to tell of: null when there is none, a general one for a code that helps nobody further. */
export function backFromProvider(code: string | null): (typeof known)[number] | 'OTHER' | null {
  if (!code) return null;
  return known.find((one) => one === code) ?? 'OTHER';
}
