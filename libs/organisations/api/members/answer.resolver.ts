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

  /** Only an account that was made here and now is signed in. Everyone else keeps the session they have, whose proof is as old as it was. */
  @Mutation('answerInvitation')
  async answerInvitation(@Args() { input }: MutationAnswerInvitationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const answered = await this.answers.answer(context.viewer, input);
    if ('problems' in answered) return this.payloads.of(info, context, 'organisation', answered);
    const { organisationId, newPersonId } = answered;
    if (organisationId === null) return { organisation: null, userErrors: [] };
    // The viewer belongs to one organisation more than when the request began.
    this.sessions.forget();
    const viewer = newPersonId === null ? await this.sessions.viewerOf(context.request) : await this.sessions.open(newPersonId, context.request, context.reply, { openedBy: 'LINK' });
    return this.payloads.of(info, context, 'organisation', { id: organisationId }, viewer);
  }
}
