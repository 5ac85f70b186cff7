import { Module } from '@nestjs/common';
import { AssignmentsService } from './assignments.service.js';
import { SignUpChangesService } from './sign-up-changes.service.js';
import { SignUpsService } from './sign-ups.service.js';
import { Telling } from './telling/telling.service.js';
import { VolunteersResolver } from './volunteers.resolver.js';

@Module({ providers: [Telling, AssignmentsService, SignUpsService, SignUpChangesService, VolunteersResolver] })
export class VolunteersModule {}
