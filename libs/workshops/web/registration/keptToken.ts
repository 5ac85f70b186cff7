const keyOf = (workshopId: string) => `samskap-registration:${workshopId}`;

/** The token of a registration that was made in this tab, so that a reload does not lose it. Gone with the tab: others may use the machine. */
export function keptToken(workshopId: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(workshopId)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; forgets it when there is none any more. */
export function keepToken(workshopId: string, token: string | undefined): void {
  try {
    if (token) sessionStorage.setItem(keyOf(workshopId), token);
    else sessionStorage.removeItem(keyOf(workshopId));
  } catch {
    // Storage is shut off; the page itself still holds it.
  }
}
