import { Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationSaveSolutionArgs, MutationUpdatePartnerProfileArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProfilesService } from './profiles.service.js';
import { SolutionsService } from './solutions.service.js';

@Resolver()
export class PartnersResolver {
  constructor(
    @Inject(ProfilesService) private readonly profiles: ProfilesService,
    @Inject(SolutionsService) private readonly solutions: SolutionsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('updatePartnerProfile')
  async updatePartnerProfile(@Args() { input }: MutationUpdatePartnerProfileArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.profiles.update(context.viewer, input));
  }

  @Mutation('saveSolution')
  async saveSolution(@Args() { input }: MutationSaveSolutionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'solution', await this.solutions.save(context.viewer, input));
  }
}
