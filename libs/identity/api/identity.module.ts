import { VIEWER_SOURCE } from '@samskap/platform-api';
import { Global, Module } from '@nestjs/common';
import { Links } from './accounts/links.service.js';
import { MailRequestsResolver } from './accounts/mail-requests.resolver.js';
import { MailRequests } from './accounts/mail-requests.service.js';
import { OwnAccountResolver } from './accounts/own-account.resolver.js';
import { OwnAccount } from './accounts/own-account.service.js';
import { OwnPassword } from './accounts/own-password.service.js';
import { PeopleResolver } from './people/people.resolver.js';
import { People } from './people/people.service.js';
import { RecentProof } from './sessions/recent-proof.service.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { Sessions } from './sessions/sessions.service.js';
import { SignInAttempts } from './sessions/sign-in-attempts.js';

const sessions = [Sessions, RecentProof, SignInAttempts, SessionsResolver, { provide: VIEWER_SOURCE, useExisting: Sessions }];
const accounts = [MailRequests, MailRequestsResolver, Links, OwnPassword, OwnAccount, OwnAccountResolver];
const people = [People, PeopleResolver];

@Global()
@Module({ providers: [...sessions, ...accounts, ...people], exports: [VIEWER_SOURCE, Sessions, RecentProof] })
export class IdentityModule {}
