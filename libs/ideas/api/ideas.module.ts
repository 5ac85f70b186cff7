import { Module } from '@nestjs/common';
import { AnswersService } from './answers.service.js';
import { DoorsService } from './doors.service.js';
import { HandoversService } from './handovers.service.js';
import { IdeasResolver } from './ideas.resolver.js';
import { IdeasService } from './ideas.service.js';

@Module({ providers: [IdeasService, AnswersService, HandoversService, DoorsService, IdeasResolver] })
export class IdeasModule {}
