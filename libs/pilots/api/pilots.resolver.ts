import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationDecidePilotArgs,
  MutationEvaluatePilotArgs,
  MutationPlanPilotArgs,
  MutationRecordCheckpointArgs,
  MutationStartPilotArgs,
  MutationUpdatePilotArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CheckpointsService } from './checkpoints.service.js';
import { PilotsService } from './pilots.service.js';

@Resolver()
export class PilotsResolver {
  constructor(
    @Inject(PilotsService) private readonly pilots: PilotsService,
    @Inject(CheckpointsService) private readonly checkpoints: CheckpointsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('planPilot')
  async planPilot(@Args() { input }: MutationPlanPilotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.pilots.plan(context.viewer, input));
  }

  @Mutation('updatePilot')
  async updatePilot(@Args() { input }: MutationUpdatePilotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.pilots.update(context.viewer, input));
  }

  @Mutation('startPilot')
  async startPilot(@Args() { input }: MutationStartPilotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.pilots.start(context.viewer, input));
  }

  @Mutation('recordCheckpoint')
  async recordCheckpoint(@Args() { input }: MutationRecordCheckpointArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.checkpoints.record(context.viewer, input));
  }

  @Mutation('evaluatePilot')
  async evaluatePilot(@Args() { input }: MutationEvaluatePilotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.checkpoints.evaluate(context.viewer, input));
  }

  @Mutation('decidePilot')
  async decidePilot(@Args() { input }: MutationDecidePilotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'pilot', await this.pilots.decide(context.viewer, input));
  }
}
