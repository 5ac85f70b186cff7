import { Module } from '@nestjs/common';
import { AnswerResolver } from './answer.resolver.js';
import { AnswerService } from './answer.service.js';
import { InvitationsService } from './invitations.service.js';
import { MembersResolver } from './members.resolver.js';
import { MembersService } from './members.service.js';
import { StandInsService } from './stand-ins.service.js';

@Module({ providers: [InvitationsService, AnswerService, MembersService, StandInsService, MembersResolver, AnswerResolver] })
export class MembersModule {}
