import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationAnswerQuestionArgs,
  MutationAskQuestionArgs,
  MutationCreateChallengeArgs,
  MutationPublishChallengeArgs,
  MutationRecommendChallengeArgs,
  MutationResolveChallengeArgs,
  MutationUpdateChallengeArgs,
  MutationWithdrawChallengeArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ChallengesService } from './challenges.service.js';
import { QuestionsService } from './questions.service.js';

@Resolver()
export class ChallengesResolver {
  constructor(
    @Inject(ChallengesService) private readonly challenges: ChallengesService,
    @Inject(QuestionsService) private readonly questions: QuestionsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('createChallenge')
  async createChallenge(@Args() { input }: MutationCreateChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.create(context.viewer, input));
  }

  @Mutation('updateChallenge')
  async updateChallenge(@Args() { input }: MutationUpdateChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.update(context.viewer, input));
  }

  @Mutation('recommendChallenge')
  async recommendChallenge(@Args() { input }: MutationRecommendChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.recommend(context.viewer, input));
  }

  @Mutation('publishChallenge')
  async publishChallenge(@Args() { input }: MutationPublishChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.publish(context.viewer, input));
  }

  @Mutation('resolveChallenge')
  async resolveChallenge(@Args() { input }: MutationResolveChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.resolve(context.viewer, input));
  }

  @Mutation('withdrawChallenge')
  async withdrawChallenge(@Args() { input }: MutationWithdrawChallengeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'challenge', await this.challenges.withdraw(context.viewer, input));
  }

  @Mutation('askQuestion')
  async askQuestion(@Args() { input }: MutationAskQuestionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'question', await this.questions.ask(context.viewer, input));
  }

  @Mutation('answerQuestion')
  async answerQuestion(@Args() { input }: MutationAnswerQuestionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'question', await this.questions.answer(context.viewer, input));
  }
}
