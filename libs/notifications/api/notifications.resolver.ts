import { Clock, Payloads, type RequestContext } from '@samskap/platform-api';
import type { MutationChooseNotificationsArgs, MutationReadNotificationsArgs, MutationUnsubscribeArgs, NotificationKind } from '@samskap/platform-contract';
import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DataSource } from 'typeorm';
import { NotificationsService, stopMails } from './notifications.service.js';

@Resolver()
export class NotificationsResolver {
  constructor(
    @Inject(NotificationsService) private readonly notifications: NotificationsService,
    @Inject(Payloads) private readonly payloads: Payloads,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation('readNotifications')
  async read(@Args() { input }: MutationReadNotificationsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'viewer', await this.notifications.read(context.viewer, input));
  }

  @Mutation('chooseNotifications')
  async choose(@Args() { input }: MutationChooseNotificationsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.payloads.of(info, context, 'viewer', await this.notifications.choose(context.viewer, input));
  }

  @Mutation('unsubscribe')
  async unsubscribe(@Args() { input }: MutationUnsubscribeArgs, @Context() { viewer }: RequestContext): Promise<{ kind: NotificationKind | null; userErrors: object[] }> {
    const stopped = await stopMails(this.dataSource, input.token, this.clock.now());
    if (stopped) return { kind: stopped.kind, userErrors: [] };
    return { kind: null, userErrors: this.payloads.userErrors([{ code: 'UNSUBSCRIBE_LINK', path: ['token'] }], viewer) };
  }
}
