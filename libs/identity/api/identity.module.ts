import { VIEWER_SOURCE } from '@samskap/platform-api';
import { Global, Module } from '@nestjs/common';
import { IdentityResolver } from './identity.resolver.js';
import { Sessions } from './sessions.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

@Global()
@Module({
  providers: [Sessions, SignInAttempts, IdentityResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }],
  exports: [VIEWER_SOURCE],
})
export class IdentityModule {}
