import { type Policy, TRUE, administers, leads, or, sql } from '@samskap/platform-api';

/** Anyone may know who stands at a door. Its organisation's leaders and administrators decide; a door for everywhere else is for administrators alone. */
export const doorPolicy: Policy<'change'> = {
  read: () => TRUE,
  change: (door, viewer) => or(administers(viewer), viewer.signedIn ? sql`(${leads(sql`${door}.organisation_id`, viewer)} and ${door}.place_code is not null)` : or()),
};
