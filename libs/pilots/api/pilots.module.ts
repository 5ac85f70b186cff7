import { Module } from '@nestjs/common';
import { CheckpointsService } from './checkpoints.service.js';
import { PilotsResolver } from './pilots.resolver.js';
import { PilotsService } from './pilots.service.js';

@Module({ providers: [PilotsService, CheckpointsService, PilotsResolver] })
export class PilotsModule {}
