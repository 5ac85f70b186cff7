import { digitsOfNumber } from '@samskap/organisations-contract';
import { Reads, type Viewer } from '@samskap/platform-api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { Registers, TOO_MANY_LOOKUPS } from './registers.service.js';

/** Sees to it that the table holds what the registers say before `Query.registerEntry` reads it. */
@Injectable()
export class RegisterLookups implements OnModuleInit {
  constructor(
    @Inject(Registers) private readonly registers: Registers,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.reads.before('registerEntry', ({ organisationNumber }, viewer) => this.fetch(String(organisationNumber), viewer));
  }

  private async fetch(given: string, viewer: Viewer): Promise<void> {
    const entry = await this.registers.lookUp(digitsOfNumber(given), viewer);
    if (entry === TOO_MANY_LOOKUPS) throw new GraphQLError('Too many numbers were looked up; wait some minutes', { extensions: { code: 'TOO_MANY_ATTEMPTS' } });
  }
}
