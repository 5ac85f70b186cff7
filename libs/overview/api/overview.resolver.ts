import { Payloads, type RequestContext, Writes } from '@samskap/platform-api';
import type { MutationMarkSeenArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LastLook } from './activity.entity.js';

@Resolver()
export class OverviewResolver {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('markSeen')
  async markSeen(@Args() { input }: MutationMarkSeenArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.writes.run(context.viewer, 'markSeen', input, async (transaction) => {
      await transaction.manager.upsert(LastLook, { personId: transaction.personId, seenAt: transaction.now }, ['personId']);
      await transaction.event('person.looked', { type: 'Person', id: transaction.personId });
      return transaction.personId;
    });
    return this.payloads.of(info, context, 'viewer', outcome);
  }
}
