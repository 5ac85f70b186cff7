import type { OrganisationKind } from '@samskap/platform-contract';

/** Forms of the public sector: municipalities and counties, their companies, organs of the state. */
const PUBLIC = new Set(['KOMM', 'FYLK', 'KF', 'FKF', 'IKS', 'ORGL', 'STAT', 'SF', 'ADOS']);
const ASSOCIATIONS = new Set(['FLI', 'KIRK']);
const COMPANIES = new Set(['AS', 'ASA', 'ENK', 'ANS', 'DA', 'SA', 'BA', 'NUF', 'KS']);

/** Universities and colleges, and research. */
const RESEARCH = /^(?:85\.4|72\.)/;
/** Care, social work, teaching and help towards work: what social enterprises mostly do. */
const SOCIAL = /^(?:85\.|87\.|88\.|78\.)/;

/** What an organisation probably is here, from its form and industrial code; null when that says nothing. People choose themselves. */
export function probableKind({ form, industry, voluntary }: { form: string | null; industry: string | null; voluntary: boolean }): OrganisationKind | null {
  if (industry && RESEARCH.test(industry)) return 'RESEARCH_INSTITUTION';
  if (form && PUBLIC.has(form)) return 'PUBLIC_AGENCY';
  if (voluntary || (form && ASSOCIATIONS.has(form))) return 'VOLUNTARY_ORGANISATION';
  if (form && COMPANIES.has(form)) return industry && SOCIAL.test(industry) ? 'SOCIAL_ENTERPRISE' : 'BUSINESS';
  return null;
}
