import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationAnswerIdeasArgs,
  MutationCloseDoorArgs,
  MutationForgetIdeaSenderArgs,
  MutationPassOnIdeaArgs,
  MutationSaveDoorArgs,
  MutationSubmitIdeaArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AnswersService } from './answers.service.js';
import { DoorsService } from './doors.service.js';
import { HandoversService } from './handovers.service.js';
import { IdeasService } from './ideas.service.js';

@Resolver()
export class IdeasResolver {
  constructor(
    @Inject(IdeasService) private readonly ideas: IdeasService,
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(HandoversService) private readonly handovers: HandoversService,
    @Inject(DoorsService) private readonly doors: DoorsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('submitIdea')
  async submitIdea(@Args() { input }: MutationSubmitIdeaArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { outcome, token } = await this.ideas.submit(input, context);
    return { ...(await this.payloads.of(info, context, 'idea', outcome)), token };
  }

  @Mutation('answerIdeas')
  async answerIdeas(@Args() { input }: MutationAnswerIdeasArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.answers.answer(context.viewer, input);
    return { ...(await this.payloads.of(info, context, 'idea', outcome)), answered: 'id' in outcome ? input.answers.length : 0 };
  }

  @Mutation('passOnIdea')
  async passOnIdea(@Args() { input }: MutationPassOnIdeaArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'idea', await this.handovers.passOn(context.viewer, input));
  }

  @Mutation('saveDoor')
  async saveDoor(@Args() { input }: MutationSaveDoorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'door', await this.doors.save(context.viewer, input));
  }

  @Mutation('closeDoor')
  async closeDoor(@Args() { input }: MutationCloseDoorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'door', await this.doors.close(context.viewer, input));
  }

  @Mutation('forgetIdeaSender')
  async forgetIdeaSender(@Args() { input }: MutationForgetIdeaSenderArgs, @Context() context: RequestContext): Promise<object> {
    const outcome = await this.ideas.forgetSender(input, context);
    return { userErrors: 'problems' in outcome ? this.payloads.userErrors(outcome.problems, context.viewer) : [] };
  }
}
