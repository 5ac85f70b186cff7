import { Payloads, type RequestContext, networkOf } from '@samskap/platform-api';
import type {
  MutationAnswerSignUpArgs,
  MutationCancelSignUpArgs,
  MutationCancelSlotArgs,
  MutationCloseVolunteerAssignmentArgs,
  MutationLogHoursArgs,
  MutationNoteVettingArgs,
  MutationOpenVolunteerAssignmentArgs,
  MutationSaveVolunteerAssignmentArgs,
  MutationSignUpForAssignmentArgs,
} from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AssignmentsService } from './assignments.service.js';
import { SignUpChangesService } from './sign-up-changes.service.js';
import { SignUpsService } from './sign-ups.service.js';

@Resolver()
export class VolunteersResolver {
  constructor(
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(SignUpsService) private readonly signUps: SignUpsService,
    @Inject(SignUpChangesService) private readonly changes: SignUpChangesService,
    @Inject(Payloads) private readonly payloads: Payloads,
  ) {}

  @Mutation('saveVolunteerAssignment')
  async saveVolunteerAssignment(@Args() { input }: MutationSaveVolunteerAssignmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'volunteerAssignment', await this.assignments.save(context.viewer, input));
  }

  @Mutation('openVolunteerAssignment')
  async openVolunteerAssignment(@Args() { input }: MutationOpenVolunteerAssignmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'volunteerAssignment', await this.assignments.open(context.viewer, input));
  }

  @Mutation('closeVolunteerAssignment')
  async closeVolunteerAssignment(@Args() { input }: MutationCloseVolunteerAssignmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'volunteerAssignment', await this.assignments.close(context.viewer, input));
  }

  @Mutation('cancelSlot')
  async cancelSlot(@Args() { input }: MutationCancelSlotArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'volunteerAssignment', await this.assignments.cancelSlot(context.viewer, input));
  }

  @Mutation('signUpForAssignment')
  async signUpForAssignment(@Args() { input }: MutationSignUpForAssignmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const { outcome, token } = await this.signUps.signUp(context.viewer, networkOf(context.request.ip), input);
    return { ...(await this.payloads.of(info, context, 'ownSignUp', outcome)), token };
  }

  @Mutation('answerSignUp')
  async answerSignUp(@Args() { input }: MutationAnswerSignUpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'signUp', await this.changes.answer(context.viewer, input));
  }

  @Mutation('cancelSignUp')
  async cancelSignUp(@Args() { input }: MutationCancelSignUpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const [read, other] = input.token ? (['ownSignUp', 'signUp'] as const) : (['signUp', 'ownSignUp'] as const);
    return { [other]: null, ...(await this.payloads.of(info, context, read, await this.changes.cancel(context.viewer, input))) };
  }

  @Mutation('logHours')
  async logHours(@Args() { input }: MutationLogHoursArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'signUp', await this.changes.log(context.viewer, input));
  }

  @Mutation('noteVetting')
  async noteVetting(@Args() { input }: MutationNoteVettingArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'signUp', await this.changes.vet(context.viewer, input));
  }
}
