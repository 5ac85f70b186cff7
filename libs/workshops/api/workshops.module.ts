import { Module } from '@nestjs/common';
import { Places } from './registrations/places.service.js';
import { RegistrationsService } from './registrations/registrations.service.js';
import { Telling } from './registrations/telling.service.js';
import { WorkshopsResolver } from './workshops.resolver.js';
import { WorkshopsService } from './workshops.service.js';

@Module({ providers: [WorkshopsService, RegistrationsService, Places, Telling, WorkshopsResolver] })
export class WorkshopsModule {}
