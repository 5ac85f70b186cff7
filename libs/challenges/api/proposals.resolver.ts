import { Payloads, type RequestContext } from '@samskap/platform-api';
import type {
  MutationClarifyProposalArgs,
  MutationDecideProposalArgs,
  MutationSaveProposalArgs,
  MutationSubmitProposalArgs,
  MutationWithdrawProposalArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProposalsService } from './proposals.service.js';

@Resolver()
export class ProposalsResolver {
  constructor(
    @Inject(ProposalsService) private readonly proposals: ProposalsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('saveProposal')
  async saveProposal(@Args() { input }: MutationSaveProposalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'proposal', await this.proposals.save(context.viewer, input));
  }

  @Mutation('submitProposal')
  async submitProposal(@Args() { input }: MutationSubmitProposalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'proposal', await this.proposals.submit(context.viewer, input));
  }

  @Mutation('clarifyProposal')
  async clarifyProposal(@Args() { input }: MutationClarifyProposalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'proposal', await this.proposals.clarify(context.viewer, input));
  }

  @Mutation('decideProposal')
  async decideProposal(@Args() { input }: MutationDecideProposalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'proposal', await this.proposals.decide(context.viewer, input));
  }

  @Mutation('withdrawProposal')
  async withdrawProposal(@Args() { input }: MutationWithdrawProposalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'proposal', await this.proposals.withdraw(context.viewer, input));
  }
}
