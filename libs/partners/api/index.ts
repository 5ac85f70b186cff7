import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/partners-contract/partners.graphql';
import { Partners1763800200000 } from './migrations/1763800200000-partners.js';
import { partnerAccess } from './partner.access.js';
import { partnerColumns } from './partner.columns.js';
import { PartnerCapability, PartnerPlace, PartnerProfile, PartnerTerm } from './partner-profile.entity.js';
import { partnerMessages } from './partner.messages.js';
import { partnerPage } from './partner.page.js';
import { partnerReads } from './partner.reads.js';
import { PartnersModule } from './partners.module.js';
import { Solution, SolutionTerm } from './solution.entity.js';

export { PartnerCapability, PartnerPlace, PartnerProfile, PartnerTerm, Solution, SolutionTerm };

/** What organisations can do as partners, and what they already offer. */
export const partners: Feature = {
  name: 'partners',
  sdl,
  reads: [partnerReads],
  module: PartnersModule,
  entities: [PartnerProfile, PartnerPlace, PartnerTerm, PartnerCapability, Solution, SolutionTerm],
  migrations: [Partners1763800200000],
  messages: partnerMessages,
  pages: [partnerPage],
  columns: partnerColumns,
  access: partnerAccess,
};
