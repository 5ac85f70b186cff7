import { VIEWER_SOURCE } from '@samskap/platform-api';
import { Global, Module } from '@nestjs/common';
import { RecentProof } from './sessions/recent-proof.service.js';
import { Sessions } from './sessions/sessions.service.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SignInAttempts } from './sessions/sign-in-attempts.js';

@Global()
@Module({
  providers: [Sessions, RecentProof, SignInAttempts, SessionsResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }],
  exports: [VIEWER_SOURCE, Sessions, RecentProof],
})
export class IdentityModule {}
