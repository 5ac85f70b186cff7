import type { Feature } from '@samskap/platform-api';
import accountsSdl from '@samskap/identity-contract/accounts.graphql';
import identitySdl from '@samskap/identity-contract/identity.graphql';
import peopleSdl from '@samskap/identity-contract/people.graphql';
import { accountMails } from './accounts/account.mails.js';
import { accountsReads } from './accounts/accounts.reads.js';
import { identityAccess } from './identity.access.js';
import { identityMessages } from './identity.messages.js';
import { IdentityModule } from './identity.module.js';
import { identityReads } from './identity.reads.js';
import { Coordination, DemoAccount, Membership, StandIn } from './organisations/membership.entity.js';
import { MailLink } from './accounts/mail-link.entity.js';
import { Accounts1764000100000 } from './migrations/1764000100000-accounts.js';
import { Identity1763800100000 } from './migrations/1763800100000-identity.js';
import { StandIns1764000160000 } from './migrations/1764000160000-stand-ins.js';
import { NetworkMember, Organisation, Unit } from './organisations/organisation.entity.js';
import { Person } from './accounts/person.entity.js';
import { peopleReads } from './people/people.reads.js';
import { identityColumns } from './privacy/identity.columns.js';
import { Session } from './sessions/session.entity.js';
import { sessionsRound } from './sessions/sessions.round.js';

export { Coordination, DemoAccount, Membership, NetworkMember, Organisation, Person, Session, StandIn, Unit };
export { Sessions } from './sessions/sessions.service.js';
export { createAccount } from './accounts/create-account.js';
export { personalViewsRound } from './privacy/personal-views.service.js';
export { privacy } from './privacy/privacy.feature.js';
export { hasLeader, organisationPolicy } from './organisations/organisation.policy.js';
export { hashPassword } from './accounts/passwords.js';
export { readProviders } from './oidc/provider-settings.js';
export { type SignInSettings, signInByProviders } from './oidc/sign-in.feature.js';
export { viewersOf } from './sessions/viewers.js';

export const identity: Feature = {
  name: 'identity',
  sdl: [identitySdl, accountsSdl, peopleSdl].join('\n'),
  reads: [identityReads, accountsReads, peopleReads],
  module: IdentityModule,
  entities: [Person, Session, MailLink, Organisation, Unit, NetworkMember, Membership, Coordination, StandIn, DemoAccount],
  migrations: [Identity1763800100000, Accounts1764000100000, StandIns1764000160000],
  mails: accountMails,
  rounds: [sessionsRound],
  messages: identityMessages,
  columns: identityColumns,
  access: identityAccess,
};
