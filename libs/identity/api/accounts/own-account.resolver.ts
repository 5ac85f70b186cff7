import { Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationChangeEmailArgs, MutationEndSessionArgs, MutationOpenMailLinkArgs, MutationSetPasswordArgs, MutationUpdateMeArgs } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Links } from './links.service.js';
import { OwnAccount } from './own-account.service.js';
import { OwnPassword } from './own-password.service.js';

@Resolver()
export class OwnAccountResolver {
  constructor(
    @Inject(Links) private readonly links: Links,
    @Inject(OwnPassword) private readonly passwords: OwnPassword,
    @Inject(OwnAccount) private readonly account: OwnAccount,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('openMailLink')
  async openMailLink(@Args() { input }: MutationOpenMailLinkArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.links.open(input.token, context);
    if ('problems' in outcome) return { ...(await this.payloads.of(info, context, 'viewer', outcome)), purpose: null, returnTo: null };
    const { link, viewer } = outcome;
    return { ...(await this.payloads.of(info, context, 'viewer', { id: viewer.personId ?? '' }, viewer)), purpose: link.purpose, returnTo: link.returnTo };
  }

  @Mutation('setPassword')
  async setPassword(@Args() { input }: MutationSetPasswordArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.passwords.set(input, context);
    if ('problems' in outcome) return { ...(await this.payloads.of(info, context, 'viewer', outcome)), returnTo: null };
    const { viewer, returnTo } = outcome;
    return { ...(await this.payloads.of(info, context, 'viewer', { id: viewer.personId ?? '' }, viewer)), returnTo };
  }

  @Mutation('changeEmail')
  async changeEmail(@Args() { input }: MutationChangeEmailArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'viewer', await this.account.changeEmail(input, context));
  }

  @Mutation('updateMe')
  async updateMe(@Args() { input }: MutationUpdateMeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'viewer', await this.account.updateMe(input, context));
  }

  @Mutation('endSession')
  async endSession(@Args() { input }: MutationEndSessionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'viewer', await this.account.endSession(input, context));
  }
}
