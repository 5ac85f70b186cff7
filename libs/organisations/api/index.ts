import type { Feature } from '@samskap/platform-api';
import agreementsSdl from '@samskap/organisations-contract/agreements.graphql';
import membersSdl from '@samskap/organisations-contract/members.graphql';
import organisationsSdl from '@samskap/organisations-contract/organisations.graphql';
import registrationSdl from '@samskap/organisations-contract/registration.graphql';
import { agreementAccess } from './agreements/agreement.access.js';
import { agreementColumns } from './agreements/agreement.columns.js';
import { Agreement, AgreementParty } from './agreements/agreement.entity.js';
import { agreementMessages } from './agreements/agreement.messages.js';
import { agreementReads } from './agreements/agreement.reads.js';
import { erasedInviterConsumer } from './members/erased-inviter.consumer.js';
import { memberAccess } from './members/member.access.js';
import { memberColumns } from './members/member.columns.js';
import { memberMessages } from './members/member.messages.js';
import { memberReads } from './members/member.reads.js';
import { Invitation } from './members/invitation.entity.js';
import { INVITATION_MAIL, invitationMail } from './members/invitation.mail.js';
import { MembersAgreements1764000170000 } from './migrations/1764000170000-members-agreements.js';
import { Registers1764000150000 } from './migrations/1764000150000-registers.js';
import { ProposedName1764000190000 } from './migrations/1764000190000-proposed-name.js';
import { organisationsAccess } from './organisations.access.js';
import { organisationsColumns } from './organisations.columns.js';
import { organisationsMessages } from './organisations.messages.js';
import { OrganisationsModule } from './organisations.module.js';
import { organisationsReads } from './organisations.reads.js';
import { RegisterEntry } from './registers/register-entry.entity.js';
import { registerReads } from './registers/register.reads.js';
import { registersRound } from './registers/registers.round.js';
import { JUDGEMENT_MAIL, judgementMail } from './verification/judgement.mail.js';
import { Registration } from './verification/registration.entity.js';
import { verificationReads } from './verification/verification.reads.js';

export { agreementPolicy } from './agreements/agreement.policy.js';
export { type OrganisationImport, importOrganisations } from './import/import-organisations.js';
export { organisationImportMessages } from './import/import.messages.js';
export { Agreement, AgreementParty, Invitation, RegisterEntry, Registration };

/** Organisations as such: registering and verifying them, their units, members and agreements. */
export const organisations: Feature = {
  name: 'organisations',
  sdl: [organisationsSdl, registrationSdl, membersSdl, agreementsSdl].join('\n'),
  reads: [organisationsReads, registerReads, verificationReads, memberReads, agreementReads],
  module: OrganisationsModule,
  entities: [RegisterEntry, Registration, Invitation, Agreement, AgreementParty],
  migrations: [Registers1764000150000, MembersAgreements1764000170000, ProposedName1764000190000],
  consumers: [erasedInviterConsumer],
  rounds: [registersRound],
  mails: { [INVITATION_MAIL]: invitationMail, [JUDGEMENT_MAIL]: judgementMail },
  messages: { ...organisationsMessages, ...memberMessages, ...agreementMessages },
  access: [...organisationsAccess, ...memberAccess, ...agreementAccess],
  columns: { ...organisationsColumns, ...memberColumns, ...agreementColumns },
};
