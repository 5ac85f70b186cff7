import { Module } from '@nestjs/common';
import { AgreementsModule } from './agreements/agreements.module.js';
import { MembersModule } from './members/members.module.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { RegisterLookups } from './registers/register-lookups.js';
import { Registers } from './registers/registers.service.js';
import { RegistrationService } from './registers/registration.service.js';
import { UnitsService } from './units/units.service.js';
import { VerificationService } from './verification/verification.service.js';

@Module({ imports: [MembersModule, AgreementsModule], providers: [Registers, RegisterLookups, RegistrationService, VerificationService, UnitsService, OrganisationsResolver] })
export class OrganisationsModule {}
