import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationAddCoordinatorArgs,
  MutationAgreeArgs,
  MutationEndAgreementArgs,
  MutationEndCoordinatorArgs,
  MutationSaveAgreementArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AgreementsService } from './agreements.service.js';
import { CoordinatorsService } from './coordinators.service.js';

@Resolver()
export class AgreementsResolver {
  constructor(
    @Inject(AgreementsService) private readonly agreements: AgreementsService,
    @Inject(CoordinatorsService) private readonly coordinators: CoordinatorsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('saveAgreement')
  async saveAgreement(@Args() { input }: MutationSaveAgreementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'agreement', await this.agreements.save(context.viewer, input));
  }

  @Mutation('agree')
  async agree(@Args() { input }: MutationAgreeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'agreement', await this.agreements.agree(context.viewer, input));
  }

  @Mutation('endAgreement')
  async endAgreement(@Args() { input }: MutationEndAgreementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'agreement', await this.agreements.end(context.viewer, input));
  }

  @Mutation('addCoordinator')
  async addCoordinator(@Args() { input }: MutationAddCoordinatorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'agreement', await this.coordinators.add(context.viewer, input));
  }

  @Mutation('endCoordinator')
  async endCoordinator(@Args() { input }: MutationEndCoordinatorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'agreement', await this.coordinators.end(context.viewer, input));
  }
}
