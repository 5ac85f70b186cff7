import { Module } from '@nestjs/common';
import { AgreementsResolver } from './agreements.resolver.js';
import { AgreementsService } from './agreements.service.js';
import { CoordinatorsService } from './coordinators.service.js';

@Module({ providers: [AgreementsService, CoordinatorsService, AgreementsResolver] })
export class AgreementsModule {}
