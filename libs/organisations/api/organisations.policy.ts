import { organisationPolicy } from '@samskap/identity-api';
import { type Policy, administers, leads, sql } from '@samskap/platform-api';

/** What may be done with an organisation itself; the row is the organisation. Nobody leads one that is suspended. */
export const organisationsPolicy: Policy<'update' | 'manageUnits' | 'verify'> = {
  read: organisationPolicy.read,
  update: (organisation, viewer) => leads(sql`${organisation}.id`, viewer),
  manageUnits: (organisation, viewer) => leads(sql`${organisation}.id`, viewer),
  verify: (_organisation, viewer) => administers(viewer),
};
