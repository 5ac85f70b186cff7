import { VIEWER_SOURCE } from '@samskap/platform-api';
import { Global, Module } from '@nestjs/common';
import { Sessions } from './sessions/sessions.service.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SignInAttempts } from './sessions/sign-in-attempts.js';

@Global()
@Module({
  providers: [Sessions, SignInAttempts, SessionsResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }],
  exports: [VIEWER_SOURCE, Sessions],
})
export class IdentityModule {}
