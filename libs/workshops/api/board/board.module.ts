import { Module } from '@nestjs/common';
import { BoardTouches } from './board-touches.js';
import { BoardResolver } from './board.resolver.js';
import { CodeAttempts } from './code-attempts.js';
import { LeadingService } from './leading.service.js';
import { PhonesService } from './phones.service.js';

@Module({ providers: [BoardTouches, CodeAttempts, PhonesService, LeadingService, BoardResolver] })
export class BoardModule {}
