import { Module } from '@nestjs/common';
import { InstanceService } from '../instance/instance.service.js';
import { OperationsResolver } from './operations.resolver.js';
import { OperationsService } from './operations.service.js';

@Module({ providers: [InstanceService, OperationsService, OperationsResolver] })
export class OperationsModule {}
