import { Module } from '@nestjs/common';
import { ChallengesResolver } from './challenges.resolver.js';
import { ChallengesService } from './challenges.service.js';
import { ProposalsResolver } from './proposals.resolver.js';
import { ProposalsService } from './proposals.service.js';
import { QuestionsService } from './questions.service.js';

@Module({ providers: [ChallengesService, QuestionsService, ProposalsService, ChallengesResolver, ProposalsResolver] })
export class ChallengesModule {}
