import type { MutationRetryFailedJobsArgs, MutationUpdateInstanceArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { Payloads } from '../graphql/payloads.js';
import { InstanceService } from '../instance/instance.service.js';
import { OperationsService } from './operations.service.js';

@Resolver()
export class OperationsResolver {
  constructor(
    @Inject(InstanceService) private readonly instance: InstanceService,
    @Inject(OperationsService) private readonly operations: OperationsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('updateInstance')
  async updateInstance(@Args() { input }: MutationUpdateInstanceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'instance', await this.instance.update(context.viewer, input));
  }

  @Mutation('retryFailedJobs')
  async retryFailedJobs(@Args() { input }: MutationRetryFailedJobsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'operations', await this.operations.retryFailed(context.viewer, input));
  }
}
