import { Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationSetAdministratorArgs, MutationSuspendAccountArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { People } from './people.service.js';

@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('suspendAccount')
  async suspendAccount(@Args() { input }: MutationSuspendAccountArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'account', await this.people.suspend(input, context));
  }

  @Mutation('setAdministrator')
  async setAdministrator(@Args() { input }: MutationSetAdministratorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'account', await this.people.setAdministrator(input, context));
  }
}
