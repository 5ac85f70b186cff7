import type { OrganisationKind } from '@samskap/platform-contract';

/** Every kind of organisation, in the order they are offered. */
export const kinds: readonly OrganisationKind[] = [
  'PUBLIC_AGENCY',
  'SOCIAL_ENTERPRISE',
  'VOLUNTARY_ORGANISATION',
  'BUSINESS',
  'RESEARCH_INSTITUTION',
  'FUNDER',
];
