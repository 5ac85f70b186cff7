import { Payloads, RateLimits, type RequestContext, networkOf } from '@samskap/platform-api';
import type {
  MutationActivateServiceArgs,
  MutationCloseServiceArgs,
  MutationConfirmServiceArgs,
  MutationConfirmServiceByLinkArgs,
  MutationSaveServiceArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ConfirmationService } from './confirmation.service.js';
import { ServicesService } from './services.service.js';

@Resolver()
export class ServicesResolver {
  constructor(
    @Inject(ServicesService) private readonly services: ServicesService,
    @Inject(ConfirmationService) private readonly confirmation: ConfirmationService,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('saveService')
  async saveService(@Args() { input }: MutationSaveServiceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'service', await this.services.save(context.viewer, input));
  }

  @Mutation('activateService')
  async activateService(@Args() { input }: MutationActivateServiceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'service', await this.services.activate(context.viewer, input));
  }

  @Mutation('confirmService')
  async confirmService(@Args() { input }: MutationConfirmServiceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'service', await this.services.confirm(context.viewer, input));
  }

  @Mutation('closeService')
  async closeService(@Args() { input }: MutationCloseServiceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'service', await this.services.close(context.viewer, input));
  }

  @Mutation('confirmServiceByLink')
  async confirmServiceByLink(@Args() { input }: MutationConfirmServiceByLinkArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const within = await this.limits.take('openLink', networkOf(context.request.ip));
    const outcome = within ? await this.confirmation.confirmByLink(input) : { problems: [{ code: 'TOO_MANY_ATTEMPTS', path: ['token'] }] };
    return this.payloads.of(info, context, 'service', outcome);
  }
}
