import { type Outcome, Payloads, type RequestContext, type Viewer } from '@samskap/platform-api';
import type {
  MutationChangeMemberArgs,
  MutationEndStandInArgs,
  MutationHandOverLeadershipArgs,
  MutationInviteMemberArgs,
  MutationNameStandInArgs,
  MutationRemoveMemberArgs,
  MutationWithdrawInvitationArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { InvitationsService } from './invitations.service.js';
import { MembersService } from './members.service.js';
import { StandInsService } from './stand-ins.service.js';

@Resolver()
export class MembersResolver {
  constructor(
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(MembersService) private readonly members: MembersService,
    @Inject(StandInsService) private readonly standIns: StandInsService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('inviteMember')
  async inviteMember(@Args() { input }: MutationInviteMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.invitations.invite(context.viewer, input));
  }

  @Mutation('withdrawInvitation')
  async withdrawInvitation(@Args() { input }: MutationWithdrawInvitationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.invitations.withdraw(context.viewer, input));
  }

  @Mutation('changeMember')
  async changeMember(@Args() { input }: MutationChangeMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.members.change(context.viewer, input);
    const steppedDown = input.personId === context.viewer.personId && input.role === 'MEMBER';
    return this.payloads.of(info, context, 'organisation', outcome, steppedDown ? afterwards(context.viewer, outcome, input.organisationId, 'leads') : context.viewer);
  }

  @Mutation('removeMember')
  async removeMember(@Args() { input }: MutationRemoveMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.members.remove(context.viewer, input);
    const left = input.personId === context.viewer.personId;
    return this.payloads.of(info, context, 'organisation', outcome, left ? afterwards(context.viewer, outcome, input.organisationId, 'leads', 'organisationIds') : context.viewer);
  }

  @Mutation('handOverLeadership')
  async handOverLeadership(@Args() { input }: MutationHandOverLeadershipArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const outcome = await this.members.handOver(context.viewer, input);
    return this.payloads.of(info, context, 'organisation', outcome, afterwards(context.viewer, outcome, input.organisationId, 'leads'));
  }

  @Mutation('nameStandIn')
  async nameStandIn(@Args() { input }: MutationNameStandInArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.standIns.name(context.viewer, input));
  }

  @Mutation('endStandIn')
  async endStandIn(@Args() { input }: MutationEndStandInArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'organisation', await this.standIns.end(context.viewer, input));
  }
}

/** The viewer without the rights that the write just ended, so that its own answer shows nothing more. */
function afterwards(viewer: Viewer, outcome: Outcome, organisationId: string, ...ended: readonly ('leads' | 'organisationIds')[]): Viewer {
  if ('problems' in outcome) return viewer;
  return { ...viewer, ...Object.fromEntries(ended.map((rights) => [rights, viewer[rights].filter((id) => id !== organisationId)])) };
}
