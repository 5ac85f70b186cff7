import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/identity-contract/privacy.graphql';
import { Module } from '@nestjs/common';
import { Privacy1764000120000 } from '../migrations/1764000120000-privacy.js';
import { Consent, PersonalDataView } from './consent.entity.js';
import { Erasure } from './erasure.service.js';
import { mineDataRoute } from './mine-data.routes.js';
import { PersonalViewsRegister, personalViewsRound } from './personal-views.service.js';
import { privacyAccess } from './privacy.access.js';
import { privacyMessages } from './privacy.messages.js';
import { privacyReads } from './privacy.reads.js';
import { PrivacyResolver } from './privacy.resolver.js';

@Module({ providers: [Erasure, PersonalViewsRegister, PrivacyResolver] })
class PrivacyModule {}

/** What anyone may ask about their own data: consents, who saw them, all of them as a file, and that they be erased. Stands on identity. */
export const privacy: Feature = {
  name: 'privacy',
  sdl,
  reads: [privacyReads],
  module: PrivacyModule,
  entities: [Consent, PersonalDataView],
  migrations: [Privacy1764000120000],
  rounds: [personalViewsRound],
  routes: [mineDataRoute],
  messages: privacyMessages,
  access: privacyAccess,
};
