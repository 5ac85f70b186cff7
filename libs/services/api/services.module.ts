import { Module } from '@nestjs/common';
import { ConfirmationService } from './confirmation.service.js';
import { ServicesResolver } from './services.resolver.js';
import { ServicesService } from './services.service.js';

@Module({ providers: [ServicesService, ConfirmationService, ServicesResolver] })
export class ServicesModule {}
