import { Sessions } from '@samskap/identity-api';
import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationJudgeOrganisationArgs,
  MutationRegisterOrganisationArgs,
  MutationRemoveUnitArgs,
  MutationSaveUnitArgs,
  MutationUpdateOrganisationArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RegistrationService } from './registers/registration.service.js';
import { UnitsService } from './units/units.service.js';
import { VerificationService } from './verification/verification.service.js';

@Resolver()
export class OrganisationsResolver {
  constructor(
    @Inject(RegistrationService) private readonly registration: RegistrationService,
    @Inject(VerificationService) private readonly verification: VerificationService,
    @Inject(UnitsService) private readonly units: UnitsService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('registerOrganisation')
  async registerOrganisation(@Args() { input }: MutationRegisterOrganisationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.registration.register(context.viewer, input);
    // The viewer leads one more organisation than when the request began.
    this.sessions.forget();
    return this.payloads.of(info, context, 'organisation', outcome, await this.sessions.viewerOf(context.request));
  }

  @Mutation('updateOrganisation')
  async updateOrganisation(@Args() { input }: MutationUpdateOrganisationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.registration.update(context.viewer, input));
  }

  @Mutation('judgeOrganisation')
  async judgeOrganisation(@Args() { input }: MutationJudgeOrganisationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.verification.judge(context.viewer, input));
  }

  @Mutation('saveUnit')
  async saveUnit(@Args() { input }: MutationSaveUnitArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.units.save(context.viewer, input));
  }

  @Mutation('removeUnit')
  async removeUnit(@Args() { input }: MutationRemoveUnitArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.units.remove(context.viewer, input));
  }
}
