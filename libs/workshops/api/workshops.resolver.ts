import { Payloads, type RequestContext, networkOf } from '@samskap/platform-api';
import type {
  MutationCancelRegistrationArgs,
  MutationCreateWorkshopArgs,
  MutationOpenWorkshopArgs,
  MutationRegisterForWorkshopArgs,
  MutationUpdateWorkshopArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RegistrationsService } from './registrations/registrations.service.js';
import { WorkshopsService } from './workshops.service.js';

@Resolver()
export class WorkshopsResolver {
  constructor(
    @Inject(WorkshopsService) private readonly workshops: WorkshopsService,
    @Inject(RegistrationsService) private readonly registrations: RegistrationsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('createWorkshop')
  async createWorkshop(@Args() { input }: MutationCreateWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'workshop', await this.workshops.create(context.viewer, input));
  }

  @Mutation('updateWorkshop')
  async updateWorkshop(@Args() { input }: MutationUpdateWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'workshop', await this.workshops.update(context.viewer, input));
  }

  @Mutation('openWorkshop')
  async openWorkshop(@Args() { input }: MutationOpenWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'workshop', await this.workshops.open(context.viewer, input));
  }

  @Mutation('registerForWorkshop')
  async registerForWorkshop(@Args() { input }: MutationRegisterForWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { outcome, token } = await this.registrations.register(context.viewer, networkOf(context.request.ip), input);
    return { ...(await this.payloads.of(info, context, 'ownRegistration', outcome)), token };
  }

  /** One's own by the token, another's by id. */
  @Mutation('cancelRegistration')
  async cancelRegistration(@Args() { input }: MutationCancelRegistrationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { token, id } = input;
    if (token) return { workshop: null, ...(await this.payloads.of(info, context, 'ownRegistration', await this.registrations.cancelOwn(context.viewer, token, input))) };
    return { ownRegistration: null, ...(await this.payloads.of(info, context, 'workshop', await this.registrations.cancelAsHost(context.viewer, id ?? '', input))) };
  }
}
