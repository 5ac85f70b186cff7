import { Module } from '@nestjs/common';
import { PartnersResolver } from './partners.resolver.js';
import { ProfilesService } from './profiles.service.js';
import { SolutionsService } from './solutions.service.js';

@Module({ providers: [ProfilesService, SolutionsService, PartnersResolver] })
export class PartnersModule {}
