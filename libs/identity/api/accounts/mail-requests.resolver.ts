import { Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationCreateAccountArgs, MutationRequestPasswordResetArgs, MutationRequestSignInLinkArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type MailRequested, MailRequests } from './mail-requests.service.js';

@Resolver()
export class MailRequestsResolver {
  constructor(
    @Inject(MailRequests) private readonly requests: MailRequests,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('requestSignInLink')
  async requestSignInLink(@Args() { input }: MutationRequestSignInLinkArgs, @Context() context: RequestContext): Promise<object> {
    return this.payload(await this.requests.ask('identity.sign-in-link', input, context), context);
  }

  @Mutation('requestPasswordReset')
  async requestPasswordReset(@Args() { input }: MutationRequestPasswordResetArgs, @Context() context: RequestContext): Promise<object> {
    return this.payload(await this.requests.ask('identity.reset-password', input, context), context);
  }

  @Mutation('createAccount')
  async createAccount(@Args() { input }: MutationCreateAccountArgs, @Context() context: RequestContext): Promise<object> {
    return this.payload(await this.requests.createAccount(input, context), context);
  }

  private payload(outcome: MailRequested, { viewer }: RequestContext): object {
    if ('problems' in outcome) return { email: null, userErrors: this.payloads.userErrors(outcome.problems, viewer) };
    return { email: outcome.email, userErrors: [] };
  }
}
