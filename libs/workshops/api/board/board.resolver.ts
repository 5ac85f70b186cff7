import { Payloads, type RequestContext, anonymous, networkOf } from '@samskap/platform-api';
import type {
  MutationAddIdeaArgs,
  MutationCastVotesArgs,
  MutationChangeGroupArgs,
  MutationGroupIdeasArgs,
  MutationJoinWorkshopArgs,
  MutationModerateIdeasArgs,
  MutationMoveBoardArgs,
  MutationStartWorkshopArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LeadingService } from './leading.service.js';
import { PhonesService } from './phones.service.js';

@Resolver()
export class BoardResolver {
  constructor(
    @Inject(PhonesService) private readonly phones: PhonesService,
    @Inject(LeadingService) private readonly leading: LeadingService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('joinWorkshop')
  async joinWorkshop(@Args() { input }: MutationJoinWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'board', await this.phones.join(input, networkOf(context.request.ip)), nobody(context));
  }

  @Mutation('addIdea')
  async addIdea(@Args() { input }: MutationAddIdeaArgs, @Context() context: RequestContext): Promise<object> {
    const outcome = await this.phones.addIdea(input);
    if ('problems' in outcome) return { ideaId: null, userErrors: this.payloads.userErrors(outcome.problems, context.viewer) };
    return { ideaId: outcome.id, userErrors: [] };
  }

  @Mutation('castVotes')
  async castVotes(@Args() { input }: MutationCastVotesArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'seat', await this.phones.castVotes(input), nobody(context));
  }

  @Mutation('startWorkshop')
  async startWorkshop(@Args() { input }: MutationStartWorkshopArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'workshop', await this.leading.start(context.viewer, input));
  }

  @Mutation('moveBoard')
  async moveBoard(@Args() { input }: MutationMoveBoardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'board', await this.leading.move(context.viewer, input));
  }

  @Mutation('moderateIdeas')
  async moderateIdeas(@Args() { input }: MutationModerateIdeasArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'board', await this.leading.moderate(context.viewer, input));
  }

  @Mutation('groupIdeas')
  async groupIdeas(@Args() { input }: MutationGroupIdeasArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'board', await this.leading.group(context.viewer, input));
  }

  @Mutation('changeGroup')
  async changeGroup(@Args() { input }: MutationChangeGroupArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'board', await this.leading.changeGroup(context.viewer, input));
  }
}

/** Whoever holds a phone, also one that is signed in. */
const nobody = ({ viewer }: RequestContext) => anonymous(viewer.language, viewer.now);
