/** The ways in that the form itself offers: a link by mail, or a password. */
export type Way = 'link' | 'password';

const stored = 'samskap-sign-in';

/** The way that was used here last; a link for those who come for the first time. */
export function wayOfLastTime(): Way {
  try {
    return localStorage.getItem(stored) === 'password' ? 'password' : 'link';
  } catch {
    return 'link';
  }
}

export function rememberWay(way: Way): void {
  try {
    localStorage.setItem(stored, way);
  } catch {
    // Not remembered, but chosen.
  }
}
