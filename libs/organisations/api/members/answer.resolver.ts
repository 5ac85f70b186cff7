import { Sessions } from '@samskap/identity-api';
import { Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationAnswerInvitationArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AnswerService } from './answer.service.js';

@Resolver()
export class AnswerResolver {
  constructor(
    @Inject(AnswerService) private readonly answers: AnswerService,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  /** Whoever joined has a new session, which knows what they joined. Declining signs nobody in. */
  @Mutation('answerInvitation')
  async answerInvitation(@Args() { input }: MutationAnswerInvitationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const answered = await this.answers.answer(context.viewer, input);
    if ('problems' in answered) return this.payloads.of(info, context, 'organisation', answered);
    const { personId, organisationId } = answered;
    if (personId === null || organisationId === null) return { organisation: null, userErrors: [] };
    const viewer = await this.sessions.open(personId, context.request, context.reply, { openedBy: 'LINK' });
    return this.payloads.of(info, context, 'organisation', { id: organisationId }, viewer);
  }
}
