import type { Feature } from '@samskap/platform-api';
import sdl from '@samskap/identity-contract/identity.graphql';
import { identityAccess } from './identity.access.js';
import { identityMessages } from './identity.messages.js';
import { IdentityModule } from './identity.module.js';
import { identityReads } from './identity.reads.js';
import { Coordination, DemoAccount, Membership } from './membership.entity.js';
import { Identity1763800100000 } from './migrations/1763800100000-identity.js';
import { NetworkMember, Organisation, Unit } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';

export { Coordination, DemoAccount, Membership, NetworkMember, Organisation, Person, Session, Unit };
export { organisationPolicy } from './organisation.policy.js';
export { hashPassword } from './passwords.js';

export const identity: Feature = {
  name: 'identity',
  sdl,
  reads: [identityReads],
  module: IdentityModule,
  entities: [Person, Session, Organisation, Unit, NetworkMember, Membership, Coordination, DemoAccount],
  migrations: [Identity1763800100000],
  messages: identityMessages,
  access: identityAccess,
};
