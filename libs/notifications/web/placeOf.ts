import type { About } from '@samskap/overview-web';

/** What happens to an organisation is mostly no news about its public profile; where it is seen or done, by type. */
const placeOfType: Readonly<Record<string, string>> = {
  'invitation.sent': '/min-side',
  'organisation.registered': '/administrasjon/venter',
};

const within = ['organisation.', 'membership.', 'stand-in.'];

/** Where a notification leads: to what it is about, and for an organisation to the page of those who belong to it. */
export function placeOf(type: string, about: About): string {
  const own = placeOfType[type];
  if (own) return own;
  return within.some((prefix) => type.startsWith(prefix)) ? `${about.to}/organisasjon` : about.to;
}
