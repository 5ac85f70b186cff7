import { VIEWER_SOURCE } from '@samskap/platform-api';
import { Global, Module } from '@nestjs/common';
import { IdentityResolver } from './identity.resolver.js';
import { Sessions } from './sessions.service.js';

@Global()
@Module({
  providers: [Sessions, IdentityResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }],
  exports: [VIEWER_SOURCE],
})
export class IdentityModule {}
